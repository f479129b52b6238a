import { LABEL, MARK, SINGLE, TOKEN } from './characters.ts'
import { count } from './cue-bits.ts'

/**
 * What guards ask for before they look closer, as bits: a hit is asked about only by guards whose bits are there. One bit for each cue (cue-bits.ts), one for words by
 * which a rule's own `unless: sentence` is found …
 */
export const CONTEXT_BIT = 1 << count

const SIGNS = count + 1
const KINDS = LABEL | MARK | SINGLE | TOKEN

/** … those for the kinds of signs that its block may hold (see WORD_CLASS) … */
export const signBits = (kinds: number): number => (kinds & KINDS) << SIGNS

/** … one for a capital at the start of what is underlined … */
export const CAPITAL_BIT = 1 << (SIGNS + 4)

/** … one for a colon in the text that guards read after it … */
export const COLON_BIT = 1 << (SIGNS + 6)

/** … and one that is always there. */
export const ALWAYS = 1 << (SIGNS + 7)
