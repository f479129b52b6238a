import type { AnchorIndex } from './anchor-index.ts'
import type { Block } from './block.ts'
import type { PatternTable } from './pattern-table.ts'
import type { Matcher } from './program.ts'
import { REACH } from './program.ts'
import type { CueName } from './tables.ts'
import { CUE_NAMES } from './tables.ts'
import type { Tokens } from './tokens.ts'

/** The bit of a cue. */
export const CUE_BIT = Object.fromEntries(CUE_NAMES.map((name, i) => [name, 1 << i])) as Record<CueName, number>

/** The bit of words by which a rule's own `unless` is found. */
export const CONTEXT_BIT = 1 << CUE_NAMES.length

/** Looks for the phrases that tell guards what kind of sentence this is, and for a rule's own `unless`. */
export class CueMatcher {
  readonly #tokens: Tokens
  readonly #matcher: Matcher
  readonly #patterns: PatternTable
  readonly #cues: Record<CueName, AnchorIndex>
  readonly #contexts: AnchorIndex

  constructor(
    tokens: Tokens,
    matcher: Matcher,
    patterns: PatternTable,
    cues: Record<CueName, AnchorIndex>,
    contexts: AnchorIndex,
  ) {
    this.#tokens = tokens
    this.#matcher = matcher
    this.#patterns = patterns
    this.#cues = cues
    this.#contexts = contexts
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
    const table = this.#patterns
    for (const pattern of patterns) {
      if (table.isSign(pattern) && this.#matcher.match(table.program(pattern), from, endAt)) return true
    }
    if ((block.mask & CONTEXT_BIT) === 0) return false
    const tokens = this.#tokens
    // A pattern may be found by a word that stands after the place where it starts.
    const last = Math.min(tokens.count, endAt < 0 ? to + REACH : endAt)
    for (let token = from; token < last; token++) {
      if ((tokens.cues[token]! & CONTEXT_BIT) === 0) continue
      for (const { pattern, least, most } of this.#contexts.of(tokens.id(token))) {
        if (!patterns.includes(pattern)) continue
        const end = Math.min(to - 1, token - least)
        for (let start = Math.max(from, token - most); start <= end; start++) {
          if (this.#fitsAt(pattern, start, endAt)) return true
        }
      }
    }
    return false
  }

  /** Where a phrase of the cue starts that is found by `token`, not before `from`; -1 when there is none. */
  #at(cue: CueName, token: number, from: number): number {
    for (const { pattern, least, most } of this.#cues[cue].of(this.#tokens.id(token))) {
      for (let start = Math.max(from, token - most); start <= token - least; start++) {
        if (this.#fitsAt(pattern, start)) return start
      }
    }
    return -1
  }

  #fitsAt(pattern: number, start: number, endAt = -1): boolean {
    return (
      this.#patterns.mayStart(pattern, this.#tokens.id(start)) &&
      this.#matcher.match(this.#patterns.program(pattern), start, endAt)
    )
  }
}
