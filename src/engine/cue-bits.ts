/**
 * The bit of each cue, in the order of CUE_NAMES (a test holds that): constants of their own, so that the built engine holds numbers and no names. Read them as
 * `CUE.negation`, by `import * as CUE`.
 */
export const negation = 1 << 0
export const report = 1 << 1
export const turn = 1 << 2
export const self = 1 << 3
export const topic = 1 << 4
export const asked = 1 << 5
export const hypothesis = 1 << 6
export const coming = 1 << 7
export const compound = 1 << 8
export const term = 1 << 9
export const device = 1 << 10
export const thing = 1 << 11
export const skill = 1 << 12
export const theme = 1 << 13
export const consent = 1 << 14
export const risk = 1 << 15
export const disclosure = 1 << 16
export const harm = 1 << 17
export const duty = 1 << 18
export const foreign = 1 << 19

/** How many there are. */
export const count = 20
