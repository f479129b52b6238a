import { BLOCK_LIMIT } from './blocks.ts'
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
  #around: Around | null = null
  readonly #answers = new Map<RegExp, boolean>()

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
    this.#around = null
    this.#answers.clear()
    this.#cues.forget()
  }

  /** Before guards are asked about a hit: looks at its sentence once, for all of them and for all hits in it. Answers the bits of the cues that may lie there. */
  turnTo(hit: Hit): number {
    const { from, to } = this.around(hit)
    return this.#cues.turnTo(Math.max(0, from - BESIDE), Math.min(this.tokens.count, to + BESIDE))
  }

  /** What stands around a hit; worked out once for all guards that ask about the same one. */
  around(hit: Hit): Around {
    if (this.#around?.hit === hit) return this.#around
    const { tokens } = this
    const { text, starts, ends } = tokens
    const start = starts[hit.first]!
    const end = ends[hit.last - 1]!
    this.#around = {
      hit,
      before: text.slice(Math.max(tokens.from, start - NEAR), start),
      after: text.slice(end, Math.min(tokens.to, end + NEAR)),
      from: tokens.sentenceStart(hit.start),
      to: tokens.sentenceEnd(hit.end - 1),
    }
    return this.#around
  }

  /** Whether the block holds a sign that headings, forms, codes and tokens are made of; most lines hold none, and guards that look for one can go on. */
  get odd(): boolean {
    return this.once(ODD, BLOCK_LIMIT)
  }

  /** Whether the first `units` of the block fit a guard's expression; asked once for all hits in it. */
  once(expression: RegExp, units: number): boolean {
    let answer = this.#answers.get(expression)
    if (answer === undefined) {
      const { text, from, to } = this.tokens
      answer = expression.test(text.slice(from, Math.min(to, from + units)))
      this.#answers.set(expression, answer)
    }
    return answer
  }

  get text(): string {
    return this.tokens.text
  }

  /** Spans of the block (offsets) that stand in quotation marks; an unclosed quotation ends with the block. */
  quotes(): readonly [number, number][] {
    if (this.#quotes === null) {
      const { text, from, to } = this.tokens
      // Most lines hold no mark at all, and the native search is some times faster than reading them.
      this.#quotes = this.once(MARKS, to - from) ? quotedSpans(text, from, to) : []
    }
    return this.#quotes
  }

  /** Those of the quoted spans that share a unit with [start, end). */
  quotesIn(start: number, end: number): readonly [number, number][] {
    const spans = this.quotes()
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]![1] <= start) low = middle + 1
      else high = middle
    }
    const first = low
    while (low < spans.length && spans[low]![0] < end) low++
    return spans.slice(first, low)
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

const ODD = /[#*@{}<>[\]:☐-☒□■✓]|[A-Z]\d\d\./
const MARKS = /["'“”„«»‘]/

const ANYWHERE = () => true

/** How far, in words, guards look past the sentence of a hit. */
const BESIDE = 8

/** How many units around a hit are read as text. */
const NEAR = 60

export interface Around {
  hit: Hit
  /** The text of the block right before and right after what is underlined. */
  before: string
  after: string
  /** The first token of its sentence, and one past the last. */
  from: number
  to: number
}

/** What silences a hit, by name; the name is what `--explain-decision` prints. */
export interface Guard {
  readonly name: string
  /** The cue without which it never holds, where that is so: no such words in the sentence or beside it, no question. */
  readonly cue?: CueName
  /** The rules that it is asked about; left out: all. */
  readonly concerns?: (rule: RuleRow) => boolean
  /** True when the hit is to stay silent. */
  holds(hit: Hit, rule: RuleRow, block: Block): boolean
}
