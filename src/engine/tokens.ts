import { WORD_CLASS } from './characters.ts'
import type { Change } from './finding.ts'
import * as NAMED from './named-sets.ts'
import type { WordList } from './read-words.ts'
import { readWords } from './read-words.ts'
import type { NamedSets } from './tables.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordSets } from './word-sets.ts'

/** The most words of a block: it is BLOCK_LIMIT units at most, or little more, or one word, or signs. */
const ROOM = 1100

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

/** Which word it is, or what stands before it, is not worked out yet. */
const UNREAD = 0xffff

/** The longest sentence, in words: what keeps text without a full stop from costing the square of its length. */
const SENTENCE_LIMIT = 60

/** Signs that belong to the number beside them, and end nothing: $ % ~ ¢ £ ¥ ° €. */
const isOfNumber = (unit: number): boolean =>
  unit === 0x24 ||
  unit === 0x25 ||
  unit === 0x7e ||
  unit === 0xa2 ||
  unit === 0xa3 ||
  unit === 0xa5 ||
  unit === 0xb0 ||
  unit === 0x20ac

/**
 * The words of one block, read lazily: the scanning loop leaves starts, ends and hashes here; which word it is, and what stands before
 * it, is worked out when somebody asks. One instance serves every block in turn.
 */
export class Tokens implements WordList {
  text = ''
  from = 0
  to = 0
  count = 0
  starts = new Int32Array(ROOM)
  ends = new Int32Array(ROOM)
  hashes = new Int32Array(ROOM)
  /** Tokens that may find a pattern. */
  candidates = new Int32Array(ROOM)
  candidateCount = 0
  /** The kinds of signs between them (see WORD_CLASS); after a change perhaps some that are gone. */
  signs = 0
  readonly #ids = new Uint16Array(ROOM)
  readonly #gaps = new Uint16Array(ROOM)
  /** How many blocks were read: whose reading it was that stands here. */
  readings = 0
  readonly #touched: WordList = wordList(TOUCHED_LIMIT)
  readonly vocabulary: Vocabulary
  readonly #sets: WordSets
  /** Words after which a full stop ends no sentence: Dr., pt., and those that end one when a capital follows: appt. */
  readonly #names: NamedSets

  /** The hashes of Mr. and its like, and a first name that stands for any other. */
  readonly #titles: number[] = []
  /** A bit for the upper five of each hash: most candidates end at one look. */
  #titleBits = 0
  #name = 0

  constructor(vocabulary: Vocabulary, sets: WordSets, names: NamedSets) {
    this.vocabulary = vocabulary
    this.#sets = sets
    this.#names = names
    sets.each(names[NAMED.names]!, (id) => (this.#name = id))
    sets.each(names[NAMED.courtesy]!, (id) => {
      const hash = vocabulary.hashOf(id)
      this.#titles.push(hash)
      this.#titleBits |= 1 << (hash >>> 27)
      vocabulary.markAnchor(id)
    })
  }

  /** Reads the words of the line that starts at `from`, or as much of it as lies before `to`. Nothing more is known of them before `open`. */
  read(text: string, from: number, to: number): void {
    this.text = text
    this.from = from
    this.to = readWords(text, from, to, this.vocabulary.anchors, this)
    this.readings++
  }

  /** Which words were read, and what stands before each, may be asked from now on; it is worked out when somebody does. */
  open(): void {
    this.#ids.fill(UNREAD, 0, this.count)
    this.#gaps.fill(UNREAD, 0, this.count)
    this.#close()
    this.#knowNames()
  }

  /**
   * “Mr. Okafor”: a name behind Mr., Ms. and the like is read as a first name that patterns know, so that they hear of a person. Mr. and its like are marked as candidates, which are few.
   */
  #knowNames(): void {
    const { candidates, candidateCount, hashes } = this
    for (let i = 0; i < candidateCount; i++) {
      const title = candidates[i]!
      const hash = hashes[title]!
      if (((this.#titleBits >>> (hash >>> 27)) & 1) === 0 || !this.#titles.includes(hash)) continue
      const name = title + 1
      if (name >= this.count || !this.capital(title) || !this.capital(name) || (this.gap(name) & ~JOIN) !== 0) continue
      this.#ids[name] = this.#name
      hashes[name] = this.vocabulary.hashOf(this.#name)
    }
  }

  /** Whether a block of so many units fits. A word takes a unit, and the sign after it another. */
  hasRoom(units: number): boolean {
    return units >> 1 < ROOM - 1
  }

  /** Past the edges of the block there is no word, and a full stop. */
  #close(): void {
    this.#ids[this.count] = 0
    this.#gaps[0] = STOP
    this.#gaps[this.count] = STOP
  }

  /**
   * Takes in a small change inside the block, which now ends at `to`: reads the words that it touched, moves those behind it, and keeps what is known of
   * them.
   */
  change(text: string, to: number, { at, removed, inserted }: Change): void {
    const { starts, ends, hashes, candidates, count } = this
    const by = inserted - removed
    const first = firstPast(ends, count, at - 1)
    // One more: whether a word is a name, the one before it tells.
    const last = Math.min(count, firstPast(starts, count, at + removed) + 1)
    const touched = this.#touched
    const from = first === 0 ? this.from : ends[first - 1]!
    const until = last === count ? to : starts[last]! + by
    readWords(text, from, until, this.vocabulary.anchors, touched)

    const move = touched.count - (last - first)
    this.text = text
    this.to = to
    for (const list of [starts, ends, hashes, this.#ids, this.#gaps]) list.copyWithin(last + move, last, count)
    this.count = count + move
    for (let i = last + move; i < this.count; i++) {
      starts[i]! += by
      ends[i]! += by
    }
    for (let i = 0; i < touched.count; i++) {
      starts[first + i] = touched.starts[i]!
      ends[first + i] = touched.ends[i]!
      hashes[first + i] = touched.hashes[i]!
    }
    // The gap before the first word behind the change may be another now.
    this.#ids.fill(UNREAD, first, last + move)
    this.#gaps.fill(UNREAD, first, Math.min(last + move + 1, this.count))
    this.#close()
    this.signs |= touched.signs

    const before = firstPast(candidates, this.candidateCount, first - 1)
    const after = firstPast(candidates, this.candidateCount, last - 1)
    const shift = before + touched.candidateCount - after
    candidates.copyWithin(after + shift, after, this.candidateCount)
    this.candidateCount += shift
    for (let i = after + shift; i < this.candidateCount; i++) candidates[i]! += move
    for (let i = 0; i < touched.candidateCount; i++) candidates[before + i] = first + touched.candidates[i]!
    this.#knowNames()
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
      else if (isOfNumber(unit)) bits |= SPACE
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
    if (WORD_CLASS[next]! > 0) return false // 3.5, b.i.d.
    if (unit !== 46) return true
    const before = this.id(i - 1)
    if (this.#sets.has(this.#names[NAMED.title]!, before)) return false
    if (this.#sets.has(this.#names[NAMED.abbreviation]!, before)) return isCapital(text.charCodeAt(this.starts[i]!))
    // A single letter before the stop: an initial or q.d., unless it is the pronoun.
    if (this.ends[i - 1]! - this.starts[i - 1]! === 1 && text.charCodeAt(this.starts[i - 1]!) !== 73) {
      return (
        isCapital(text.charCodeAt(this.starts[i]!)) &&
        // At the very start of a text nothing stands before.
        !(WORD_CLASS[text.charCodeAt(this.starts[i - 1]! - 1)]! > 0) &&
        text.charCodeAt(this.starts[i - 1]! - 1) !== 46 &&
        !isCapital(text.charCodeAt(this.starts[i - 1]!))
      )
    }
    return true
  }

  /** The first token of the sentence that holds token `i`; of one that goes on for over SENTENCE_LIMIT words, the first of its piece. */
  sentenceStart(i: number): number {
    let start = i
    while ((this.gap(start) & STOP) === 0) {
      start--
      if (i - start > SENTENCE_LIMIT) return i - (i % SENTENCE_LIMIT)
    }
    return start
  }

  /** One past the last token of the sentence (or of its piece) that holds token `i`. */
  sentenceEnd(i: number): number {
    let end = i + 1
    while ((this.gap(end) & STOP) === 0) {
      end++
      if (end - i > SENTENCE_LIMIT) return Math.min(this.count, i - (i % SENTENCE_LIMIT) + SENTENCE_LIMIT)
    }
    return end
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

/** How many words one change in a block may touch, and how many units it may take or bring. */
export const CHANGE_LIMIT = 64
const TOUCHED_LIMIT = CHANGE_LIMIT + 5

function wordList(size: number): WordList {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    hashes: new Int32Array(size),
    count: 0,
    candidates: new Int32Array(size),
    candidateCount: 0,
    signs: 0,
  }
}

/** The index of the first of `count` sorted numbers that is greater than `number`. */
function firstPast(numbers: Int32Array, count: number, number: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= number) low = middle + 1
    else high = middle
  }
  return low
}
