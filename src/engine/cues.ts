import type { Block } from './block.ts'
import type { Matcher } from './program.ts'
import type { CueName, DetectionTables } from './tables.ts'
import { CUE_NAMES } from './tables.ts'
import type { Tokens } from './tokens.ts'
import { CUE_SHIFT, FILTER_MASK } from './vocabulary.ts'

/** Filter bit of a cue. */
export const CUE_BIT = Object.fromEntries(CUE_NAMES.map((name, i) => [name, 1 << (CUE_SHIFT + i)])) as Record<
  CueName,
  number
>

/** [pattern, least words before, most words before] by word id. */
export type AnchorIndex = (number[] | undefined)[]

/** Looks for the phrases that tell guards what kind of sentence this is. */
export class CueMatcher {
  readonly #tables: DetectionTables
  readonly #tokens: Tokens
  readonly #matcher: Matcher
  readonly #index: Record<CueName, AnchorIndex>

  constructor(tables: DetectionTables, tokens: Tokens, matcher: Matcher, index: Record<CueName, AnchorIndex>) {
    this.#tables = tables
    this.#tokens = tokens
    this.#matcher = matcher
    this.#index = index
  }

  /** The first token in [from, to) at which the cue has a word of its own, or -1. */
  find(block: Block, cue: CueName, from: number, to: number): number {
    if ((block.mask & CUE_BIT[cue]) === 0) return -1
    for (let token = from; token < to; token++) if (this.#at(cue, token, from) >= 0) return token
    return -1
  }

  last(block: Block, cue: CueName, from: number, to: number): { start: number; end: number } | null {
    if ((block.mask & CUE_BIT[cue]) === 0) return null
    for (let token = to - 1; token >= from; token--) {
      const start = this.#at(cue, token, from)
      if (start >= 0) return { start, end: this.#matcher.end }
    }
    return null
  }

  fits(patterns: readonly number[], from: number, to: number, endAt: number): boolean {
    for (const pattern of patterns) {
      const program = this.#tables.programs[this.#tables.patterns[pattern]![0]]!
      for (let start = from; start < to; start++) if (this.#matcher.match(program, start, endAt)) return true
    }
    return false
  }

  /** Where a phrase of the cue starts that is anchored at `token`, not before `from`; -1 when there is none. */
  #at(cue: CueName, token: number, from: number): number {
    const tokens = this.#tokens
    if ((tokens.vocabulary.filter[tokens.hashes[token]! & FILTER_MASK]! & CUE_BIT[cue]) === 0) return -1
    const anchors = this.#index[cue][tokens.id(token)]
    if (anchors === undefined) return -1
    for (let i = 0; i < anchors.length; i += 3) {
      const program = this.#tables.programs[this.#tables.patterns[anchors[i]!]![0]]!
      const first = Math.max(from, token - anchors[i + 2]!)
      for (let start = first; start <= token - anchors[i + 1]!; start++)
        if (this.#matcher.match(program, start)) return start
    }
    return -1
  }
}
