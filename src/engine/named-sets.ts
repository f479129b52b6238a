/** The place of each named set, in the order of NAMED_SETS (a test holds that); see cue-bits.ts. Read them as `NAMED.stop`, by `import * as NAMED`. */
export const determiner = 0
export const stop = 1
export const past = 2
export const joiner = 3
export const of = 4
export const time = 5
export const irregularPast = 6
export const irregularParticiple = 7
export const title = 8
export const abbreviation = 9
export const clauseEdge = 10
export const feminine = 11
export const masculine = 12
export const have = 13
export const named = 14
export const self = 15
export const reader = 16
export const clients = 17
export const others = 18
export const links = 19
export const hangs = 20
export const articles = 21
export const who = 22
export const between = 23
export const courtesy = 24
export const names = 25
export const light = 26
export const closing = 27
export const opener = 28
export const greeting = 29

/** How many there are. */
export const NAMED_COUNT = 30
