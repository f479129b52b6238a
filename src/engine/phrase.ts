import * as NAMED from './named-sets.ts'
import type { NamedSets } from './tables.ts'
import type { Tokens } from './tokens.ts'
import { APOSTROPHE, CLAUSE, COMMA, JOIN, QUOTE, STOP } from './tokens.ts'
import type { WordSets } from './word-sets.ts'

const MOST_WORDS = 8
/** How many words greet: “Dear Dr. and Mrs. Lee”. */
const MOST_GREETING = 5
/** “with meds and manipulative”: no second thing. */
const ADJECTIVE = /(?:[^p]ive|ful|less|ous|iant|[en][dg]y|azy|gry)$|^(?:rude|late|upset)$/i
const INSIDE = JOIN | APOSTROPHE

/**
 * Finds where a noun phrase ends, from word lists alone: determiners, then words, up to a preposition, conjunction, pronoun, verb, time
 * word or sign. "of" may stand inside, and one "and" where what follows it ends the clause.
 */
export class PhraseReader {
  readonly #tokens: Tokens
  readonly #sets: WordSets
  readonly #names: NamedSets

  constructor(tokens: Tokens, sets: WordSets, names: NamedSets) {
    this.#tokens = tokens
    this.#sets = sets
    this.#names = names
  }

  /** One past the phrase that starts at token `at`, whose last word is in `head` (-1: any), and which goes no further than `most` (-1: any); -1 when there is none. */
  read(at: number, head: number, most: number): number {
    let end = this.#simple(at)
    if (end < 0) return -1
    end = this.#coordinated(end)
    if (most > at && most < end) end = most
    return head < 0 || this.#sets.has(head, this.#tokens.id(end - 1)) ? end : -1
  }

  /** Whether a noun phrase could not go on with token `at`: a function word, or the block ends. */
  stopsAt(at: number): boolean {
    const id = this.#tokens.id(at)
    return (
      at >= this.#tokens.count ||
      this.#sets.has(this.#names[NAMED.stop]!, id) ||
      this.#sets.has(this.#names[NAMED.determiner]!, id) ||
      this.#sets.has(this.#names[NAMED.time]!, id)
    )
  }

  /** Whether a sentence starts before token `at`. A small word may have opened it (“But you …”, “So, you …”), or somebody been greeted (“Dear Ms. Lee, you …”). */
  startsAt(at: number): boolean {
    return (this.#tokens.gap(at) & STOP) !== 0 || this.#opened(at) || this.#greeted(at)
  }

  /** Whether a clause starts before token `at`: behind a sign that ends one, or a small word that opens the sentence. */
  opensAt(at: number): boolean {
    return (this.#tokens.gap(at) & (COMMA | CLAUSE | STOP | QUOTE)) !== 0 || this.#opened(at)
  }

  #opened(at: number): boolean {
    const tokens = this.#tokens
    return (
      at > 0 &&
      this.#sets.has(this.#names[NAMED.opener]!, tokens.id(at - 1)) &&
      (tokens.gap(at) & ~(JOIN | COMMA)) === 0 &&
      (tokens.gap(at - 1) & STOP) !== 0
    )
  }

  #greeted(at: number): boolean {
    const tokens = this.#tokens
    if ((tokens.gap(at) & COMMA) === 0) return false
    for (let i = at - 1; i >= 0 && at - i <= MOST_GREETING; i--)
      if ((tokens.gap(i) & STOP) !== 0) return this.#sets.has(this.#names[NAMED.greeting]!, tokens.id(i))
    return false
  }

  /** Whether a clause ends before token `at`, or behind it where that is a word that may close any clause (“again”, “today”). */
  clauseClosesAt(at: number): boolean {
    if (this.clauseEndsAt(at)) return true
    return this.#sets.has(this.#names[NAMED.closing]!, this.#tokens.id(at)) && this.clauseEndsAt(at + 1)
  }

  /** Whether a clause ends before token `at`: a sign, the end, or a word that starts another clause. */
  clauseEndsAt(at: number): boolean {
    if (at >= this.#tokens.count) return true
    return (
      (this.#tokens.gap(at) & (COMMA | CLAUSE | STOP | QUOTE)) !== 0 ||
      this.#sets.has(this.#names[NAMED.clauseEdge]!, this.#tokens.id(at))
    )
  }

  /** What is longer than `most` words is not read to its end. */
  #simple(at: number, most = MOST_WORDS): number {
    const tokens = this.#tokens
    const sets = this.#sets
    const names = this.#names
    const limit = at + Math.min(most, MOST_WORDS)
    let token = at
    while (
      token < limit &&
      token < tokens.count &&
      sets.has(names[NAMED.determiner]!, tokens.id(token)) &&
      this.#joined(token, at)
    )
      token++
    const first = token
    while (token < limit && token < tokens.count && this.#joined(token, at)) {
      const id = tokens.id(token)
      if (token > at && sets.has(names[NAMED.of]!, id)) {
        const rest = this.#simple(token + 1, limit - token)
        if (rest < 0 || rest > limit || !this.#joined(token + 1, at)) break
        return rest
      }
      const possessive = token > first && tokens.gap(token) === APOSTROPHE
      if (
        !possessive &&
        (sets.has(names[NAMED.stop]!, id) || sets.has(names[NAMED.determiner]!, id) || sets.has(names[NAMED.time]!, id))
      )
        break
      if (token > first && sets.has(names[NAMED.past]!, id)) break
      token++
    }
    return token > first ? token : -1
  }

  #joined(token: number, at: number): boolean {
    return token === at || (this.#tokens.gap(token) & ~INSIDE) === 0
  }

  /** Takes in "and groups" where the clause, or a word of time, follows; else leaves `end` as it is. */
  #coordinated(end: number): number {
    const tokens = this.#tokens
    if (
      !this.#sets.has(this.#names[NAMED.joiner]!, tokens.id(end)) ||
      this.#sets.has(this.#names[NAMED.past]!, tokens.id(end + 1)) ||
      (tokens.gap(end) & ~JOIN) !== 0 ||
      (tokens.gap(end + 1) & ~JOIN) !== 0
    )
      return end
    const second = this.#simple(end + 1)
    if (second < 0 || second - end > 5) return end
    if (second - end === 2 && ADJECTIVE.test(tokens.text.slice(tokens.starts[end + 1], tokens.ends[end + 1])))
      return end
    const next = tokens.id(second)
    const closed =
      second >= tokens.count ||
      (tokens.gap(second) & (COMMA | CLAUSE | STOP)) !== 0 ||
      this.#sets.has(this.#names[NAMED.time]!, next)
    return closed ? second : end
  }
}
