import { WORD_CLASS } from './characters.ts'
import type { NamedSets } from './tables.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordSets } from './word-sets.ts'

/** What stands between two words, as bits. */
const SPACE = 1
const HYPHEN = 2
/** Directly between two letters: didn’t, client's. */
export const APOSTROPHE = 4
const SLASH = 8
export const COMMA = 16
/** Colon, semicolon, dash, bracket and every sign with no bit of its own. */
export const CLAUSE = 32
export const STOP = 64
export const QUOTE = 128
/** What two words of one phrase may have between them. */
export const JOIN = SPACE | HYPHEN | SLASH

const UNREAD = 0xffff

/** The longest sentence, in words: what keeps text without a full stop from costing the square of its length. */
const SENTENCE_LIMIT = 60

/**
 * The words of one block, read lazily: the scanning loop leaves starts, ends and hashes here; which word it is, and what stands before
 * it, is worked out when somebody asks. One instance serves every block in turn.
 */
export class Tokens {
  text = ''
  from = 0
  to = 0
  count = 0
  starts = new Int32Array(2048)
  ends = new Int32Array(2048)
  hashes = new Int32Array(2048)
  /** Tokens that may find a pattern. */
  candidates = new Int32Array(2048)
  candidateCount = 0
  #ids = new Uint16Array(2048)
  #gaps = new Uint16Array(2048)
  #sentences = new Uint16Array(2048)
  #divided = false
  readonly vocabulary: Vocabulary
  readonly #sets: WordSets
  /** Words after which a full stop ends no sentence: Dr., pt., and those that end one when a capital follows: appt. */
  readonly #names: NamedSets

  constructor(vocabulary: Vocabulary, sets: WordSets, names: NamedSets) {
    this.vocabulary = vocabulary
    this.#sets = sets
    this.#names = names
  }

  /** Starts on a new block; the scanning loop then fills starts, ends, hashes and count. */
  open(text: string, from: number, to: number): void {
    this.text = text
    this.from = from
    this.to = to
    this.count = 0
    this.#divided = false
    // A word takes a unit and the sign after it another.
    if ((to - from) >> 1 >= this.starts.length - 1) this.#grow((to - from) >> 1)
  }

  #grow(words: number): void {
    const size = words + 2
    this.starts = new Int32Array(size)
    this.ends = new Int32Array(size)
    this.hashes = new Int32Array(size)
    this.candidates = new Int32Array(size)
    this.#ids = new Uint16Array(size)
    this.#gaps = new Uint16Array(size)
    this.#sentences = new Uint16Array(size)
  }

  /** The cues that token `i` may belong to (see CueMatcher). */
  cuesOf(i: number): number {
    return this.vocabulary.cuesOf(this.hashes[i]!)
  }

  /** Before the words of a block are asked about: nothing is known of them yet; past its edges there is no word, and a full stop. */
  prepare(): void {
    const { count } = this
    this.#ids.fill(UNREAD, 0, count)
    this.#gaps.fill(UNREAD, 1, count)
    this.#ids[count] = 0
    this.#gaps[0] = STOP
    this.#gaps[count] = STOP
  }

  /** The vocabulary id of token `i`, 0 when it is not in the vocabulary or outside the block. */
  id(i: number): number {
    if (i < 0 || i > this.count) return 0
    const known = this.#ids[i]!
    return known === UNREAD ? this.#readId(i) : known
  }

  #readId(i: number): number {
    const id = this.vocabulary.find(this.hashes[i]!, this.text, this.starts[i]!, this.ends[i]!)
    this.#ids[i] = id
    return id
  }

  /** What stands before token `i`; before the first and after the last, the edge of the block counts as a full stop. */
  gap(i: number): number {
    if (i < 0 || i > this.count) return STOP
    const known = this.#gaps[i]!
    if (known !== UNREAD) return known
    const gap = this.#readGap(i)
    this.#gaps[i] = gap
    return gap
  }

  #readGap(i: number): number {
    const { text } = this
    const from = this.ends[i - 1]!
    const to = this.starts[i]!
    // Nearly every gap is one space.
    if (to - from === 1 && text.charCodeAt(from) === 32) return SPACE
    let bits = 0
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 32 || unit === 9 || unit === 13 || unit === 0xa0 || unit === 0x200b) bits |= SPACE
      else if (unit === 45 || unit === 0x2010 || unit === 0x2011) bits |= HYPHEN
      else if (unit === 39 || unit === 0x2019 || unit === 0x2bc) bits |= from + 1 === to ? APOSTROPHE : QUOTE
      else if (unit === 44) bits |= COMMA
      else if (unit === 47) bits |= SLASH
      else if (unit === 46 || unit === 33 || unit === 63 || unit === 0x2026)
        bits |= this.#endsSentence(unit, at, i) ? STOP : unit === 46 ? SPACE : CLAUSE
      else if (unit === 34 || unit === 0x201c || unit === 0x201d || unit === 0x2018 || unit === 0xab || unit === 0xbb)
        bits |= QUOTE
      else if (unit !== 0x200c && unit !== 0x200d && unit !== 0xad && unit !== 0xfeff) bits |= CLAUSE
    }
    // " - " is a dash, "non-compliant" a hyphen.
    if ((bits & HYPHEN) !== 0 && (bits & SPACE) !== 0) bits |= CLAUSE
    return bits
  }

  /** Whether the stop at `at`, before token `i`, ends a sentence. */
  #endsSentence(unit: number, at: number, i: number): boolean {
    const { text } = this
    const next = text.charCodeAt(at + 1)
    if (WORD_CLASS[next] !== 0) return false // 3.5, b.i.d.
    if (unit !== 46) return true
    const before = this.id(i - 1)
    if (this.#sets.has(this.#names.title, before)) return false
    if (this.#sets.has(this.#names.abbreviation, before)) return isCapital(text.charCodeAt(this.starts[i]!))
    // A single letter before the stop: an initial or q.d., unless it is the pronoun.
    if (this.ends[i - 1]! - this.starts[i - 1]! === 1 && text.charCodeAt(this.starts[i - 1]!) !== 73) {
      return (
        isCapital(text.charCodeAt(this.starts[i]!)) &&
        WORD_CLASS[text.charCodeAt(this.starts[i - 1]! - 1)] === 0 &&
        text.charCodeAt(this.starts[i - 1]! - 1) !== 46 &&
        !isCapital(text.charCodeAt(this.starts[i - 1]!))
      )
    }
    return true
  }

  /** The first token of the sentence that holds token `i`, or of the part of it: a sentence is cut after SENTENCE_LIMIT words. */
  sentenceStart(i: number): number {
    if (!this.#divided) this.#divide()
    return this.#sentences[i]!
  }

  /** One past the last token of the sentence (or of the part of it) that holds token `i`. */
  sentenceEnd(i: number): number {
    const start = this.sentenceStart(i)
    let end = i + 1
    while (end < this.count && this.#sentences[end] === start) end++
    return end
  }

  /** Notes for every word of the block where its sentence starts. */
  #divide(): void {
    this.#divided = true
    const sentences = this.#sentences
    let start = 0
    for (let i = 0; i < this.count; i++) {
      if ((this.gap(i) & STOP) !== 0 || i - start >= SENTENCE_LIMIT) start = i
      sentences[i] = start
    }
  }

  /** Whether token `i` starts with a capital letter. */
  capital(i: number): boolean {
    return isCapital(this.text.charCodeAt(this.starts[i]!))
  }
}

/** Upper-case ASCII or Latin-1. */
export function isCapital(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit < 0xdf && unit !== 0xd7)
}
