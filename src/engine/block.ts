import type { CueMatcher } from './cues.ts'
import { quotedSpans } from './quoted-spans.ts'
import type { SubjectOf } from './subject.ts'
import type { CueName, RuleRow } from './tables.ts'
import type { Tokens } from './tokens.ts'

/** A pattern of a rule that fits the words of a block, before the guards have spoken. Places are token indices, half-open. */
export interface Hit {
  rule: number
  pattern: number
  start: number
  end: number
  /** What is underlined. */
  first: number
  last: number
}

/** What a guard may ask about the block that a hit stands in. Worked out once a block, when first asked. */
export class Block {
  readonly tokens: Tokens
  readonly subjectOf: SubjectOf
  readonly #cues: CueMatcher
  /** The cues that the words of the block may hold, together. */
  mask = 0
  #quotes: readonly [number, number][] | null = null

  constructor(tokens: Tokens, cues: CueMatcher, subjectOf: SubjectOf) {
    this.tokens = tokens
    this.subjectOf = subjectOf
    this.#cues = cues
  }

  open(text: string, from: number, to: number): void {
    this.tokens.open(text, from, to)
    this.mask = 0
    this.#quotes = null
  }

  /** Before the guards are asked. */
  readCues(): void {
    this.mask = this.tokens.readCues()
  }

  get text(): string {
    return this.tokens.text
  }

  /** Spans of the block (offsets) that stand in quotation marks; an unclosed quotation ends with the block. */
  quotes(): readonly [number, number][] {
    this.#quotes ??= quotedSpans(this.tokens.text, this.tokens.from, this.tokens.to)
    return this.#quotes
  }

  /** Whether the cue starts at a token in [from, to). */
  has(cue: CueName, from: number, to: number): boolean {
    return this.#cues.some(this, cue, from, to, ANYWHERE)
  }

  /** Whether the cue stands in [from, to) at a place that `test` accepts. */
  some(cue: CueName, from: number, to: number, test: (start: number, end: number) => boolean): boolean {
    return this.#cues.some(this, cue, from, to, test)
  }

  /** The last place in [from, to) where the cue starts, and where it ends; null when there is none. */
  last(cue: CueName, from: number, to: number): { start: number; end: number } | null {
    return this.#cues.last(this, cue, from, to)
  }

  /** Whether one of the `patterns` starts in [from, to), ending at `endAt` when that is given. */
  fits(patterns: readonly number[], from: number, to: number, endAt = -1): boolean {
    return this.#cues.fits(this, patterns, from, to, endAt)
  }
}

const ANYWHERE = () => true

/** What silences a hit, by name; the name is what `--explain-decision` prints. */
export interface Guard {
  readonly name: string
  /** True when the hit is to stay silent. */
  holds(hit: Hit, rule: RuleRow, block: Block): boolean
}
