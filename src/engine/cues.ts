import type { Block } from './block.ts'
import type { Matcher } from './program.ts'
import { REACH } from './program.ts'
import type { CueName, DetectionTables } from './tables.ts'
import { CUE_NAMES } from './tables.ts'
import type { Tokens } from './tokens.ts'

/** The bit of a cue. */
export const CUE_BIT = Object.fromEntries(CUE_NAMES.map((name, i) => [name, 1 << i])) as Record<CueName, number>

/** The bit of words by which a rule's own `unless` is found. */
export const CONTEXT_BIT = 1 << CUE_NAMES.length

/** [pattern, least words before, most words before] by word id. */
export type AnchorIndex = (number[] | undefined)[]

/** Looks for the phrases that tell guards what kind of sentence this is. */
export class CueMatcher {
  readonly #tables: DetectionTables
  readonly #tokens: Tokens
  readonly #matcher: Matcher
  readonly #index: Record<CueName, AnchorIndex>
  readonly #contexts: AnchorIndex

  constructor(
    tables: DetectionTables,
    tokens: Tokens,
    matcher: Matcher,
    index: Record<CueName, AnchorIndex>,
    contexts: AnchorIndex,
  ) {
    this.#contexts = contexts
    this.#tables = tables
    this.#tokens = tokens
    this.#matcher = matcher
    this.#index = index
  }

  /** Whether a phrase of the cue lies at a place in [from, to) that `test` accepts. */
  some(block: Block, cue: CueName, from: number, to: number, test: (start: number, end: number) => boolean): boolean {
    const bit = CUE_BIT[cue]
    if ((block.mask & bit) === 0) return false
    const { cues } = this.#tokens
    for (let token = from; token < to; token++) {
      if ((cues[token]! & bit) === 0) continue
      const start = this.#at(cue, token, from)
      if (start >= 0 && test(start, this.#matcher.end)) return true
    }
    return false
  }

  last(block: Block, cue: CueName, from: number, to: number): { start: number; end: number } | null {
    const bit = CUE_BIT[cue]
    if ((block.mask & bit) === 0) return null
    const { cues } = this.#tokens
    for (let token = to - 1; token >= from; token--) {
      if ((cues[token]! & bit) === 0) continue
      const start = this.#at(cue, token, from)
      if (start >= 0) return { start, end: this.#matcher.end }
    }
    return null
  }

  /** Whether one of `patterns` (from a rule's `unless`) starts in [from, to), ending at `endAt` unless that is -1. */
  fits(block: Block, patterns: readonly number[], from: number, to: number, endAt: number): boolean {
    if (patterns.some((pattern) => this.#isSign(pattern) && this.#matcher.match(this.#program(pattern), from, endAt)))
      return true
    if ((block.mask & CONTEXT_BIT) === 0) return false
    const tokens = this.#tokens
    // A pattern may be found by a word that stands after the place where it starts.
    const last = Math.min(tokens.count, endAt < 0 ? to + REACH : endAt)
    for (let token = from; token < last; token++) {
      if ((tokens.cues[token]! & CONTEXT_BIT) === 0) continue
      const anchors = this.#contexts[tokens.id(token)]
      if (anchors === undefined) continue
      for (let i = 0; i < anchors.length; i += 3) {
        if (!patterns.includes(anchors[i]!)) continue
        const program = this.#program(anchors[i]!)
        const first = Math.max(from, token - anchors[i + 2]!)
        const end = Math.min(to - 1, token - anchors[i + 1]!)
        for (let start = first; start <= end; start++) if (this.#matcher.match(program, start, endAt)) return true
      }
    }
    return false
  }

  /** Where a phrase of the cue starts that is anchored at `token`, not before `from`; -1 when there is none. */
  #at(cue: CueName, token: number, from: number): number {
    const anchors = this.#index[cue][this.#tokens.id(token)]
    if (anchors === undefined) return -1
    for (let i = 0; i < anchors.length; i += 3) {
      const program = this.#program(anchors[i]!)
      const first = Math.max(from, token - anchors[i + 2]!)
      for (let start = first; start <= token - anchors[i + 1]!; start++)
        if (this.#matcher.match(program, start)) return start
    }
    return -1
  }

  #program(pattern: number): readonly number[] {
    return this.#tables.programs[this.#tables.patterns[pattern]![0]]!
  }

  /** A pattern of signs alone has no word by which it is found. */
  #isSign(pattern: number): boolean {
    return this.#tables.patterns[pattern]![3].length === 0
  }
}
