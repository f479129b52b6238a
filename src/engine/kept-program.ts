/**
 * Programs as they are kept: alternatives by where they start and end instead of by jumps, and each word or set of words defined where it is first used.
 * These are the signs; ProgramLoader turns them into what Matcher runs.
 */
export const DONE = 0
export const FORK = 1
/** The next alternative; more follow. */
export const OR = 2
/** The last alternative. */
export const LAST = 3
export const MEET = 4
/** UPTO n: up to n words, whichever, as few as will do. */
export const UPTO = 5
/** HANG: an apostrophe stands before the next word. */
export const HANG = 6
/** The pattern is looked for by what comes next: words, or a class. A program without this sign is looked for by the words it begins with. */
export const ANCHOR = 7
/** A word that was not used before: the next one of the list. */
export const NEW_WORD = 8
/** NEW_SET n k refs: a set of the next n new words and of k references to what is known; each from the last on; a sign below KNOWN before one says how many in a row are meant. */
export const NEW_SET = 9
export const CLASS_OF = 10
export const PHRASE_ANY = 11
/** PHRASE_OF words: a noun phrase that ends in one of them. */
export const PHRASE_OF = 12
export const VERB_IN = 13
export const ANY_WORD = 14
export const SENTENCE_START = 15
export const CLAUSE_END = 16
export const CLAUSE_START = 17
export const GAP_OF = 18
export const SIGN_OF = 19
/** NEW_NOT count, for each its length and words. */
export const NEW_NOT = 20
export const NOT_OF = 21
export const SAVE_IN = 22
/** A word that only says how or how often may stand here … */
export const PAUSE_IN = 23
/** … one without which nothing is lost. */
export const LIGHT_PAUSE = 24
/** As CLAUSE_END, or before one word that may close any clause. */
export const NEARLY_END = 25
/** SAVE with a slot below SHORT_SAVES, in one sign. */
export const SAVE_FIRST = 26
export const SHORT_SAVES = 8
/** From here on a sign and the next are a word or set that is known. */
export const KNOWN = SAVE_FIRST + SHORT_SAVES
/** The last sign: three more follow, for what two cannot hold. */
export const FAR = 89
