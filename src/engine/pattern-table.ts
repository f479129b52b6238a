import type { LoadedTables } from './load-tables.ts'

/** The patterns of some tables: whose they are, and where their programs start. */
export class PatternTable {
  readonly #loaded: Pick<LoadedTables, 'programs' | 'owners' | 'variants'>

  constructor(loaded: Pick<LoadedTables, 'programs' | 'owners' | 'variants'>) {
    this.#loaded = loaded
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
}
