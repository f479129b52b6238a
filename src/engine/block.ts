import { MARK, SINGLE, WORD_CLASS } from './characters.ts'
import { ALWAYS, CAPITAL_BIT, COLON_BIT, signBits } from './clues.ts'
import type { CueMatcher } from './cues.ts'
import { quotedSpans } from './quoted-spans.ts'
import type { SubjectOf } from './subject.ts'
import type { RuleRow } from './tables.ts'
import type { Tokens } from './tokens.ts'
import { STOP } from './tokens.ts'

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
  #hit: Hit | null = null
  readonly #around: Around = { from: 0, to: 0 }
  /** The tokens in which guards look for cues. */
  #from = 0
  #to = 0

  constructor(tokens: Tokens, cues: CueMatcher, subjectOf: SubjectOf) {
    this.tokens = tokens
    this.subjectOf = subjectOf
    this.#cues = cues
  }

  /** The words of the block are not what they were. */
  changed(): void {
    this.#quotes = null
    this.#hit = null
    this.#cues.forget()
  }

  /** Before guards are asked about a hit: looks at its sentence once, for all of them and for all hits in it. Answers what is there, as bits (see clues.ts). */
  turnTo(hit: Hit): number {
    const { tokens } = this
    const { from, to } = this.around(hit)
    // No phrase goes past the end of a sentence, but one may go past that of a piece of one.
    this.#from = (tokens.gap(from) & STOP) === 0 ? Math.max(0, from - BESIDE) : from
    this.#to = (tokens.gap(to) & STOP) === 0 ? Math.min(tokens.count, to + BESIDE) : to
    return (
      ALWAYS |
      this.#cues.turnTo(this.#from, this.#to) |
      signBits(tokens.signs) |
      (tokens.capital(hit.first) ? CAPITAL_BIT : 0) |
      (this.after(hit).includes(':') ? COLON_BIT : 0)
    )
  }

  /** The sentence of a hit; worked out once for all guards that ask about the same one. */
  around(hit: Hit): Around {
    if (this.#hit === hit) return this.#around
    this.#hit = hit
    this.#around.from = this.tokens.sentenceStart(hit.start)
    this.#around.to = this.tokens.sentenceEnd(hit.end - 1)
    return this.#around
  }

  /** The text of the block right before what is underlined. */
  before({ first }: Hit): string {
    const { text, from, starts } = this.tokens
    return text.slice(Math.max(from, starts[first]! - NEAR), starts[first])
  }

  /** The text of the block right after what is underlined. */
  after({ last }: Hit): string {
    const { text, to, ends } = this.tokens
    return text.slice(ends[last - 1], Math.min(to, ends[last - 1]! + NEAR))
  }

  /** Whether the block may hold a sign of this kind; most lines hold none, and guards that look for one can go on. */
  mayHold(kind: number): boolean {
    return (this.tokens.signs & kind) !== 0
  }

  /** Whether the first `units` of the block fit a guard's expression. */
  opensWith(expression: RegExp, units: number): boolean {
    const { text, from, to } = this.tokens
    return expression.test(text.slice(from, Math.min(to, from + units)))
  }

  /** Spans of the block (offsets) that stand in quotation marks; an unclosed quotation ends with the block. */
  quotes(): readonly [number, number][] {
    if (this.#quotes === null) {
      const { text, from, to } = this.tokens
      // Most lines hold no mark at all, and most single ones are apostrophes.
      const some = this.mayHold(MARK) || (this.mayHold(SINGLE) && opensSingle(this.tokens))
      this.#quotes = some ? quotedSpans(text, from, to) : NO_QUOTES
    }
    return this.#quotes
  }

  /** Those of the quoted spans that share a unit with [start, end). */
  quotesIn(start: number, end: number): readonly [number, number][] {
    return this.quotes().filter(([from, to]) => from < end && to > start)
  }

  /** Whether the cue (its bit) starts at a token in [from, to), wherever in the block. */
  anywhere(cue: number, from: number, to: number): boolean {
    return this.#cues.anywhere(cue, from, to)
  }

  /** Whether the cue starts at a token in [from, to), as far as that lies in the sentence of the hit. */
  has(cue: number, from: number, to: number): boolean {
    return this.some(cue, from, to, ALL)
  }

  /** The same, at a place that `test` accepts. */
  some(cue: number, from: number, to: number, test: (start: number, end: number) => boolean): boolean {
    return this.#cues.some(cue, Math.max(from, this.#from), Math.min(to, this.#to), test)
  }

  /** The last place in [from, to) where the cue starts, and where it ends; null when there is none in the sentence of the hit. */
  last(cue: number, from: number, to: number): { start: number; end: number } | null {
    return this.#cues.last(cue, Math.max(from, this.#from), Math.min(to, this.#to))
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

const ALL = () => true

/** Whether a single mark stands right before a word and not right after another. */
function opensSingle({ text, from, starts, ends, count }: Tokens): boolean {
  for (let i = 0, end = from - 1; i < count; end = ends[i++]!)
    if (starts[i]! - end > 1 && WORD_CLASS[text.charCodeAt(starts[i]! - 1)] === -SINGLE) return true
  return false
}
const NO_QUOTES: readonly [number, number][] = []

/** How far, in words, guards look past a piece of a sentence. */
const BESIDE = 13

/** How many units around a hit are read as text. */
const NEAR = 60

/** A sentence: its first token, and one past its last. */
export interface Around {
  from: number
  to: number
}

/** What silences a hit. Its name (names.ts) is what `--explain-decision` prints. */
export interface Guard {
  /** Bits (see clues.ts) without any of which it never holds, where that is so: nothing of it in the sentence or beside it, no question. */
  readonly needs?: number
  /** The rules that it is asked about; left out: all. */
  readonly concerns?: (rule: RuleRow) => boolean
  /** True when the hit is to stay silent. */
  readonly holds: (hit: Hit, rule: RuleRow, block: Block) => boolean
}
