import * as NAMED from './named-sets.ts'
import type { NamedSets } from './tables.ts'
import type { Tokens } from './tokens.ts'
import { APOSTROPHE, COMMA, JOIN } from './tokens.ts'
import type { WordSets } from './word-sets.ts'

/** Who words may speak of, as bits: a rule is about some of them. */
export const CLIENT = 1
export const READER = 2
export const SELF = 4
export const OTHER = 8
export const ANYONE = 15

/** How many words may stand between a subject and what is said of it: “has been such a very …”. */
const REACH = 8
/** How many words before a noun are asked whether it hangs on another word: “the note of his older brother”. */
const BEFORE_NOUN = 3

/** Bits for the words from token `first` to `last` of a match that starts at `start`; 0 when it cannot be told of whom they speak. */
export type SubjectOf = (start: number, first: number, last: number) => number

/**
 * Reads, from word lists alone, of whom a place speaks: the word before “is being so …”, and the noun that a description stands before. Answers
 * only what is plain.
 */
export function subjectReader(tokens: Tokens, sets: WordSets, names: NamedSets): SubjectOf {
  const is = (set: number, at: number) => sets.has(names[set]!, tokens.id(at))
  const person = (at: number) => (is(NAMED.clients, at) ? CLIENT : 0) | (is(NAMED.others, at) ? OTHER : 0)

  /** Whether the noun at `at` belongs to another word: “a letter from his mother”, “client and mother”. */
  const belongs = (at: number) => {
    for (let i = at - 1; at - i <= BEFORE_NOUN && (tokens.gap(i + 1) & ~JOIN) === 0; i--)
      if (is(NAMED.hangs, i)) return true
    return false
  }

  /** The subject of a clause that goes on with token `at`. */
  const before = (at: number) => {
    for (let i = at - 1; at - i <= REACH; i--) {
      const gap = tokens.gap(i + 1) & ~(JOIN | APOSTROPHE)
      // “Her brother, who is …”
      if (gap !== 0 && (gap !== COMMA || !is(NAMED.who, i + 1))) break
      if (is(NAMED.self, i)) return SELF
      if (is(NAMED.reader, i)) return READER
      const noun = person(i)
      if (noun !== 0) return belongs(i) ? 0 : noun
      if (!is(NAMED.links, i)) break
    }
    return 0
  }

  return (start, first, last) => {
    // A pattern that says I, we or you has said itself whom it is about.
    for (let i = start; i < last; i++) if (is(NAMED.named, i)) return 0
    // “A [[lazy]] client”, “such [[a difficult mother]]”: the noun that is described, after a word like “a” or “her”.
    const described = is(NAMED.articles, first) || is(NAMED.articles, first - 1)
    return before(first) | (described ? person(last - 1) | (tokens.gap(last) === SPACE ? person(last) : 0) : 0)
  }
}

/** A space alone stands before the word. */
const SPACE = 1
