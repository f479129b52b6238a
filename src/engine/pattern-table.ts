import type { FirstWords } from './first-words.ts'
import type { LoadedTables } from './load-tables.ts'

/** The patterns of some tables: whose they are, where their programs start, and with which words they can begin. */
export class PatternTable {
  readonly #loaded: Pick<LoadedTables, 'programs' | 'owners' | 'variants'>
  readonly #firstWords: FirstWords
  readonly #first: (Uint8Array | null | undefined)[]

  constructor(loaded: Pick<LoadedTables, 'programs' | 'owners' | 'variants'>, firstWords: FirstWords) {
    this.#loaded = loaded
    this.#firstWords = firstWords
    this.#first = new Array(loaded.programs.length).fill(undefined)
  }

  get count(): number {
    return this.#loaded.programs.length
  }

  /** The rule a pattern belongs to; -1 for a cue or an exception. */
  owner(pattern: number): number {
    return this.#loaded.owners[pattern]!
  }

  /** Which of its rule's patterns it is, by their order in the file. */
  variant(pattern: number): number {
    return this.#loaded.variants[pattern]!
  }

  /** Where its program starts in the code. */
  program(pattern: number): number {
    return this.#loaded.programs[pattern]!
  }

  /** Whether a match of the pattern could begin with word `id`; what most places are turned away by. */
  mayStart(pattern: number, id: number): boolean {
    let first = this.#first[pattern]
    if (first === undefined) {
      first = this.#firstWords.of(this.program(pattern))
      this.#first[pattern] = first
    }
    return first === null || (first[id >> 3]! & (1 << (id & 7))) !== 0
  }

  /** Whether a match that was found by a word can go on with word `id` after it. */
  mayFollow(after: number, id: number): boolean {
    if (after < 0) return true
    const next = this.#firstWords.after(after)
    return next === null || (next[id >> 3]! & (1 << (id & 7))) !== 0
  }
}
