import { expandProgram } from './expand-program.ts'
import type { FirstWords } from './first-words.ts'
import { unpack } from './packed.ts'
import type { DetectionTables } from './tables.ts'
import { CONTEXT, CONTEXT_OWNER, CUE, CUE_OWNER, NEXT_RULE, ROW_KINDS, SAME_RULE } from './tables.ts'
import type { WordSets } from './word-sets.ts'

/** A pattern and how many words of a match may stand before the word by which it was found. */
export interface Anchor {
  pattern: number
  least: number
  most: number
}

const NONE: readonly Anchor[] = []

/** The patterns of some tables: whose they are, by which words they are found, their programs. Unpacked as they are needed. */
export class PatternTable {
  readonly #sets: WordSets
  readonly #firstWords: FirstWords
  readonly #first: (Uint8Array | null | undefined)[]
  readonly #packed: readonly string[]
  readonly #programs: (readonly number[] | undefined)[]
  readonly #owners: number[] = []
  readonly #variants: number[] = []
  /** The rows as unpacked; the anchors of a pattern stand between two places: set, least, and by how much the most is more. */
  readonly #rows: readonly number[]
  readonly #from: number[] = []
  readonly #to: number[] = []

  constructor(tables: DetectionTables, sets: WordSets, firstWords: FirstWords) {
    this.#firstWords = firstWords
    this.#first = new Array(tables.programs.length).fill(undefined)
    this.#sets = sets
    this.#packed = tables.programs
    this.#programs = new Array(tables.programs.length)
    const rows = unpack(tables.patterns)
    this.#rows = rows
    for (let i = 0, rule = -1, variant = 0; i < rows.length; ) {
      const kind = rows[i]! % ROW_KINDS
      const anchors = Math.floor(rows[i]! / ROW_KINDS) * 3
      if (kind === NEXT_RULE) {
        rule++
        variant = 0
      } else if (kind === SAME_RULE) variant++
      this.#owners.push(kind === CONTEXT ? CONTEXT_OWNER : kind === CUE ? CUE_OWNER : rule)
      this.#variants.push(variant)
      this.#from.push(i + 1)
      this.#to.push(i + 1 + anchors)
      i += 1 + anchors
    }
  }

  get count(): number {
    return this.#owners.length
  }

  /** The rule a pattern belongs to, or CUE_OWNER, CONTEXT_OWNER. */
  owner(pattern: number): number {
    return this.#owners[pattern]!
  }

  variant(pattern: number): number {
    return this.#variants[pattern]!
  }

  program(pattern: number): readonly number[] {
    this.#programs[pattern] ??= expandProgram(unpack(this.#packed[pattern]!))
    return this.#programs[pattern]
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

  /** A pattern of signs alone has no word by which it is found. */
  isSign(pattern: number): boolean {
    return this.#from[pattern] === this.#to[pattern]
  }

  /** Calls back with the words by which a pattern is found. */
  eachAnchorWord(pattern: number, visit: (word: number) => void): void {
    for (let i = this.#from[pattern]!; i < this.#to[pattern]!; i += 3) this.#sets.each(this.#rows[i]!, visit)
  }

  /** Those of `patterns` that may be found by the word `id`, in their order. */
  foundBy(id: number, patterns: readonly number[]): readonly Anchor[] {
    const rows = this.#rows
    let found: Anchor[] | null = null
    for (const pattern of patterns) {
      for (let i = this.#from[pattern]!; i < this.#to[pattern]!; i += 3) {
        if (!this.#sets.has(rows[i]!, id)) continue
        found ??= []
        found.push({ pattern, least: rows[i + 1]!, most: rows[i + 1]! + rows[i + 2]! })
      }
    }
    return found ?? NONE
  }
}
