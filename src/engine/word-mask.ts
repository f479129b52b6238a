/**
 * Words by their hashes, as two numbers of 32 bits: a hash is in one of them by its highest bit, at the place that the next five bits say. A mask says too much
 * now and then, and never too little; asking it costs a third of looking a word up.
 */
export type WordMask = readonly [low: number, high: number]

/** All words, in one half of a mask. */
export const ALL = -1

/** In which half of a mask a hash is. */
export const halfOf = (hash: number): number => hash >>> 31

/** Shifts count the lower five of these six bits. */
export const bitOf = (hash: number): number => 1 << (hash >>> 26)

/** Both halves as one, where half as much will do. */
export const either = ([low, high]: WordMask): number => low | high
