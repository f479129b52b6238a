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
  #quotes: readonly [number, number][] | null = null

  constructor(tokens: Tokens, cues: CueMatcher, subjectOf: SubjectOf) {
    this.tokens = tokens
    this.subjectOf = subjectOf
    this.#cues = cues
  }

  open(text: string, from: number, to: number): void {
    this.tokens.open(text, from, to)
    this.changed()
  }

  /** The words of the block are not what they were. */
  changed(): void {
    this.#quotes = null
    this.#cues.forget()
  }

  /** Before guards are asked about a hit: looks at its sentence once, for all of them and for all hits in it. */
  turnTo(hit: Hit): void {
    const { tokens } = this
    const from = tokens.sentenceStart(hit.start) - AROUND
    const to = tokens.sentenceEnd(hit.end - 1) + AROUND
    this.#cues.turnTo(Math.max(0, from), Math.min(tokens.count, to))
  }

  get text(): string {
    return this.tokens.text
  }

  /** Spans of the block (offsets) that stand in quotation marks; an unclosed quotation ends with the block. */
  quotes(): readonly [number, number][] {
    if (this.#quotes === null) {
      const { text, from, to } = this.tokens
      // Most lines hold no mark at all, and the native search is some times faster than reading them.
      this.#quotes = MARKS.test(text.slice(from, to)) ? quotedSpans(text, from, to) : []
    }
    return this.#quotes
  }

  /** Whether the cue starts at a token in [from, to). */
  has(cue: CueName, from: number, to: number): boolean {
    return this.#cues.some(cue, from, to, ANYWHERE)
  }

  /** Whether the cue stands in [from, to) at a place that `test` accepts. */
  some(cue: CueName, from: number, to: number, test: (start: number, end: number) => boolean): boolean {
    return this.#cues.some(cue, from, to, test)
  }

  /** The last place in [from, to) where the cue starts, and where it ends; null when there is none. */
  last(cue: CueName, from: number, to: number): { start: number; end: number } | null {
    return this.#cues.last(cue, from, to)
  }

  /** Whether one of the `patterns` starts in [from, to), ending at `endAt` when that is given. */
  fits(patterns: readonly number[], from: number, to: number, endAt = -1): boolean {
    return this.#cues.fits(patterns, from, to, endAt)
  }

  /** Whether one of the patterns of an `unless: sentence` lies in [from, to). */
  within(patterns: readonly number[], from: number, to: number): boolean {
    return this.#cues.within(patterns, from, to)
  }
}

const MARKS = /["'“”„«»‘]/

const ANYWHERE = () => true

/** How far, in words, guards look past the sentence of a hit. */
const AROUND = 8

/** What silences a hit, by name; the name is what `--explain-decision` prints. */
export interface Guard {
  readonly name: string
  /** True when the hit is to stay silent. */
  holds(hit: Hit, rule: RuleRow, block: Block): boolean
}
