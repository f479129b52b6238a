/**
 * Small sets of hashes, as two numbers of 32 bits: a hash is in one of the halves by its highest bit, at the place that the next five bits say. They say too much
 * now and then, and never too little; asking costs a third of looking a word up.
 */
export const halfOf = (hash: number): number => hash >>> 31
/** Shifts count the lower five of these six bits. */
export const bitOf = (hash: number): number => 1 << (hash >>> 26)
