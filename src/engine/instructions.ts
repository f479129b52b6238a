/*
 * What a pattern is made of once it is loaded: numbers, which Matcher runs. Ways only ever lead forward.
 */

export const MATCH = 0
/** WORD id: the next word is this one. */
export const WORD = 15
/** SET set: the next word is one of the set. Like every instruction that takes a word, it wants only a space or hyphen before it, unless GAP stands there. */
export const SET = 1
/** SPLIT by: try what follows, then what stands `by` numbers further on. */
export const SPLIT = 2
/** JUMP by. */
export const JUMP = 3
/** SAVE slot: remember the present place. Even slots are starts (the next word), odd slots ends. */
export const SAVE = 4
/** PHRASE set: a noun phrase; one whose last word is in the set, counted from 1 (0: any). */
export const PHRASE = 5
/** ANY: one word, whichever. */
export const ANY = 6
/** NOT index: none of these word sequences comes next. */
export const NOT = 7
/** START: a sentence starts here. */
export const START = 8
/** END: a clause ends here. */
export const END = 9
/** CLOSE: a clause ends here, or behind one word that may close any (“again”, “today”). */
export const CLOSE = 18
/** GAP allowed: right before an instruction that takes a word: what stands before that word is within `allowed`. */
export const GAP = 10
/** VERB form: one word that may be a verb in that form. */
export const VERB = 11

/** OPEN: a clause starts here: a sign that ends one stands before the next word. */
export const OPEN = 12

/** SIGN bits: one of these signs stands before the next word, or the text looks so there (see looks.ts). */
export const SIGN = 13

/** SKIP n test: up to n words, whichever, as few as will do. The test of what may come after them is filled in when it is first needed. */
export const SKIP = 16

/** PAUSE set: one or two of these words, which only say how or how often (“still”, “once again”), may stand here; without them is tried first. */
export const PAUSE = 17

/** CLASS index: a member of the word class. */
export const CLASS = 14

/** How far one run may reach, in words. The compiler refuses patterns that could reach further. */
export const REACH = 64
/** The longest program. */
export const PROGRAM_LIMIT = 1024

/** The two slots that every program sets: what is underlined. */
export const HIGHLIGHT = 0
export const SLOTS = 24
