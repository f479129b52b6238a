import * as NAMED from './named-sets.ts'
import type { PhraseReader } from './phrase.ts'
import type { NamedSets } from './tables.ts'
import type { Tokens } from './tokens.ts'
import type { WordSets } from './word-sets.ts'

/** Forms a pattern may ask for; the number stands in the program. */
export const ANY_FORM = 0
export const BASE_FORM = 1
const THIRD_FORM = 2
const PAST_FORM = 3
const PARTICIPLE_FORM = 4
const GERUND_FORM = 5

/**
 * Whether a word may be a verb in some form, by how it ends, with the irregular ones by name: to list every form of every verb would cost more than all
 * rules together. A word that only looks like a verb gets no reframing that would change its form (see Forms).
 */
export class VerbReader {
  readonly #tokens: Tokens
  readonly #sets: WordSets
  readonly #phrase: PhraseReader
  readonly #names: NamedSets

  constructor(tokens: Tokens, sets: WordSets, phrase: PhraseReader, names: NamedSets) {
    this.#tokens = tokens
    this.#sets = sets
    this.#phrase = phrase
    this.#names = names
  }

  /** Function words are no verbs here: "was" and "had" mostly help another. */
  isVerb(at: number, form: number): boolean {
    if (this.#phrase.stopsAt(at)) return false
    switch (form) {
      case BASE_FORM:
        return !(this.#ends(at, 'ing', 6) || (this.#ends(at, 'ed', 4) && !this.#ends(at, 'eed', 4)))
      case THIRD_FORM:
        return this.#ends(at, 's', 3) && !this.#ends(at, 'ss', 3)
      case PAST_FORM:
        return this.#ends(at, 'ed', 4) || this.#sets.has(this.#names[NAMED.irregularPast]!, this.#tokens.id(at))
      case PARTICIPLE_FORM:
        return this.#ends(at, 'ed', 4) || this.#sets.has(this.#names[NAMED.irregularParticiple]!, this.#tokens.id(at))
      case GERUND_FORM:
        return this.#ends(at, 'ing', 5)
      default:
        return true
    }
  }

  #ends(at: number, ending: string, least: number): boolean {
    const start = this.#tokens.starts[at]!
    const end = this.#tokens.ends[at]!
    return end - start >= least && this.#tokens.text.slice(end - ending.length, end).toLowerCase() === ending
  }
}
