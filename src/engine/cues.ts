import type { AnchorIndex } from './anchor-index.ts'
import type { ClassReader } from './class-reader.ts'
import type { LoadedTables } from './load-tables.ts'
import type { PatternTable } from './pattern-table.ts'
import type { Matcher } from './program.ts'
import type { CueName } from './tables.ts'
import { CUE_NAMES } from './tables.ts'
import type { Tokens } from './tokens.ts'
import type { WordSets } from './word-sets.ts'

/** The bit of a cue. */
export const CUE_BIT = Object.fromEntries(CUE_NAMES.map((name, i) => [name, 1 << i])) as Record<CueName, number>

/** The bit of words by which a rule's own `unless` is found. */
const CONTEXT_BIT = 1 << CUE_NAMES.length

/** Looks for the phrases that tell guards what kind of sentence this is, and for a rule's own `unless`. */
export class CueMatcher {
  readonly #tokens: Tokens
  readonly #matcher: Matcher
  readonly #patterns: PatternTable
  readonly #loaded: LoadedTables
  readonly #classes: ClassReader
  readonly #sets: WordSets
  #ready = false
  /** The tokens around the present hit, and all cues that they may hold. */
  #from = 0
  #to = 0
  #mask = 0

  constructor(
    tokens: Tokens,
    matcher: Matcher,
    patterns: PatternTable,
    loaded: LoadedTables,
    classes: ClassReader,
    sets: WordSets,
  ) {
    this.#tokens = tokens
    this.#matcher = matcher
    this.#patterns = patterns
    this.#loaded = loaded
    this.#classes = classes
    this.#sets = sets
  }

  /** Takes in which cues tokens [from, to) may hold together: most questions about them then end at one look. */
  turnTo(from: number, to: number): void {
    if (!this.#ready) this.#markWords()
    this.#from = from
    this.#to = to
    let mask = 0
    for (let token = from; token < to; token++) mask |= this.#tokens.cuesOf(token)
    this.#mask = mask
  }

  /** Another block: nothing is known of its words. */
  forget(): void {
    this.#to = -1
  }

  /** Whether a phrase of the cue lies at a place in [from, to) that `test` accepts. */
  some(cue: CueName, from: number, to: number, test: (start: number, end: number) => boolean): boolean {
    const bit = CUE_BIT[cue]
    if (this.#none(bit, from, to)) return false
    for (let token = from; token < to; token++) {
      if ((this.#tokens.cuesOf(token) & bit) === 0) continue
      const start = this.#at(cue, token, from)
      if (start >= 0 && test(start, this.#matcher.end)) return true
    }
    return false
  }

  last(cue: CueName, from: number, to: number): { start: number; end: number } | null {
    const bit = CUE_BIT[cue]
    if (this.#none(bit, from, to)) return null
    for (let token = to - 1; token >= from; token--) {
      if ((this.#tokens.cuesOf(token) & bit) === 0) continue
      const start = this.#at(cue, token, from)
      if (start >= 0) return { start, end: this.#matcher.end }
    }
    return null
  }

  /** Whether one of `patterns` starts at a place in [from, to), ending at `endAt` unless that is -1. Every place is tried: for a few words only. */
  fits(patterns: readonly number[], from: number, to: number, endAt: number): boolean {
    for (const pattern of patterns)
      for (let start = from; start < to; start++) if (this.#fitsAt(pattern, start, endAt)) return true
    return false
  }

  /** Whether one of `patterns` (from a rule's `unless: sentence`) lies in [from, to), looked for by its words. */
  within(patterns: readonly number[], from: number, to: number): boolean {
    if (patterns.length === 0 || this.#none(CONTEXT_BIT, from, to)) return false
    const tokens = this.#tokens
    for (let token = from; token < to; token++) {
      if ((tokens.cuesOf(token) & CONTEXT_BIT) === 0) continue
      for (const { pattern, least, most } of this.#anchors(this.#loaded.contextAnchors, token)) {
        if (!patterns.includes(pattern)) continue
        for (let start = Math.max(from, token - most); start <= token - least; start++) {
          if (this.#fitsAt(pattern, start)) return true
        }
      }
    }
    return false
  }

  /** Whether none of the tokens [from, to) can hold the cue, as far as is known without looking at them. */
  #none(bit: number, from: number, to: number): boolean {
    return (this.#mask & bit) === 0 && from >= this.#from && to <= this.#to
  }

  #anchors(index: AnchorIndex, token: number) {
    return index.of(this.#tokens.id(token))
  }

  /** Where a phrase of the cue starts that is found by `token`, not before `from`; -1 when there is none. */
  #at(cue: CueName, token: number, from: number): number {
    for (const { pattern, least, most } of this.#anchors(this.#loaded.cueAnchors[cue], token)) {
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

  #markWords(): void {
    this.#ready = true
    const { vocabulary } = this.#tokens
    const { contextAnchors, cueAnchors } = this.#loaded
    const mark = (index: AnchorIndex, bit: number) => {
      index.build(vocabulary.size, this.#sets, this.#classes, (word) => vocabulary.markCue(word, bit))
    }
    mark(contextAnchors, CONTEXT_BIT)
    for (const name of CUE_NAMES) mark(cueAnchors[name], CUE_BIT[name])
  }
}
