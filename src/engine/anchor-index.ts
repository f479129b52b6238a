import type { Anchor, PatternTable } from './pattern-table.ts'

/** Patterns by the words that find them; a word's list is made when the word is first met. */
export class AnchorIndex {
  readonly #table: PatternTable
  readonly #patterns: readonly number[]
  readonly #size: number
  /** Made for the first word that is asked. */
  #byWord: (readonly Anchor[] | undefined)[] | null = null

  constructor(table: PatternTable, patterns: readonly number[], vocabularySize: number) {
    this.#table = table
    this.#patterns = patterns
    this.#size = vocabularySize + 1
  }

  of(word: number): readonly Anchor[] {
    this.#byWord ??= new Array(this.#size).fill(undefined)
    this.#byWord[word] ??= this.#table.foundBy(word, this.#patterns)
    return this.#byWord[word]
  }

  /** Calls back with every word by which one of the patterns is found; more than once, where several are. */
  eachWord(visit: (word: number) => void): void {
    for (const pattern of this.#patterns) this.#table.eachAnchorWord(pattern, visit)
  }
}
