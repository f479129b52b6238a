import type { AnchorIndex } from './anchor-index.ts'
import { PATTERN } from './anchor-index.ts'
import type { BitPool } from './bit-pool.ts'
import { NOT_KNOWN } from './bit-pool.ts'
import type { ClassReader } from './class-reader.ts'
import { CONTEXT_BIT } from './clues.ts'
import type { FirstWords } from './first-words.ts'
import type { LoadedTables } from './load-tables.ts'
import type { Matcher } from './program.ts'
import type { Search } from './search.ts'
import { SpanList } from './span-list.ts'
import { CUE_NAMES } from './tables.ts'
import type { Tokens } from './tokens.ts'
import type { WordSets } from './word-sets.ts'

/** The bits of a token in a list of tokens and their bits stand right behind it. */
const PAIR = 2

/** Tokens that may hold a cue, each followed by the bits of those cues. */
interface Listed {
  pairs: Int32Array
  /** How many numbers of `pairs` count. */
  length: number
  /** All bits together. */
  mask: number
}

/** Looks for the phrases that tell guards what kind of sentence this is, and for a rule's own `unless`. */
export class CueMatcher {
  readonly #tokens: Tokens
  readonly #matcher: Matcher
  readonly #search: Search
  readonly #firstWords: FirstWords
  readonly #pool: BitPool
  /** By pattern: with which words a match can begin. */
  readonly #firsts: Int32Array
  readonly #loaded: LoadedTables
  readonly #classes: ClassReader
  readonly #sets: WordSets
  #ready = false
  /** The tokens around the present hit. */
  #from = 0
  #to = -1
  readonly #listed: Listed = { pairs: new Int32Array(256), length: 0, mask: 0 }
  /** The same for a question about other tokens. */
  readonly #elsewhere: Listed = { pairs: new Int32Array(256), length: 0, mask: 0 }
  /** By cue: where it lies around the present hit; only those whose bit is in `#looked`. */
  readonly #spans = CUE_NAMES.map(() => new SpanList())
  #looked = 0
  readonly #spansElsewhere = new SpanList()
  #filling = this.#spansElsewhere
  /** Exceptions of rules that were looked for in the present sentence, and whether they were found. */
  readonly #asked: (readonly number[])[] = []
  readonly #answers: boolean[] = []
  #answerCount = 0
  /** Where that sentence starts: two short ones have the same tokens around them. */
  #answered = -1

  constructor(
    tokens: Tokens,
    matcher: Matcher,
    search: Search,
    firstWords: FirstWords,
    pool: BitPool,
    loaded: LoadedTables,
    classes: ClassReader,
    sets: WordSets,
  ) {
    this.#tokens = tokens
    this.#matcher = matcher
    this.#search = search
    this.#firstWords = firstWords
    this.#pool = pool
    this.#firsts = new Int32Array(loaded.programs.length).fill(NOT_KNOWN)
    this.#loaded = loaded
    this.#classes = classes
    this.#sets = sets
  }

  /** Takes in which tokens of [from, to) may hold which cues: most questions about them then end at one look. Answers the bits of all. */
  turnTo(from: number, to: number): number {
    if (from === this.#from && to === this.#to) return this.#listed.mask
    if (!this.#ready) this.#markWords()
    this.#looked = 0
    this.#answerCount = 0
    this.#from = from
    this.#to = to
    this.#list(from, to, this.#listed)
    return this.#listed.mask
  }

  #list(from: number, to: number, out: Listed): void {
    if (out.pairs.length < (to - from) * PAIR) out.pairs = new Int32Array((to - from) * PAIR)
    const { pairs } = out
    const { hashes, vocabulary } = this.#tokens
    let length = 0
    let mask = 0
    for (let token = from; token < to; token++) {
      const bits = vocabulary.cuesOf(hashes[token]!)
      if (bits === 0) continue
      mask |= bits
      pairs[length] = token
      pairs[length + 1] = bits
      length += PAIR
    }
    out.length = length
    out.mask = mask
  }

  /** Another block: nothing is known of its words. */
  forget(): void {
    this.#to = -1
  }

  /** Whether a phrase of the cue lies at a place in [from, to) that `test` accepts. */
  some(cue: number, from: number, to: number, test: (start: number, end: number) => boolean): boolean {
    if (this.#none(cue, from, to)) return false
    const spans = this.#spansOf(cue, from, to)
    for (let i = spans.firstAt(from); i < spans.count && spans.start(i) < to; i++)
      if (test(spans.start(i), spans.end(i))) return true
    return false
  }

  /** The last phrase of the cue in [from, to). */
  last(cue: number, from: number, to: number): { start: number; end: number } | null {
    if (this.#none(cue, from, to)) return null
    const spans = this.#spansOf(cue, from, to)
    const i = spans.firstAt(to) - 1
    return i >= 0 && spans.start(i) >= from ? { start: spans.start(i), end: spans.end(i) } : null
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
    if (from !== this.#answered) this.#answerCount = 0
    this.#answered = from
    for (let i = 0; i < this.#answerCount; i++) if (this.#asked[i] === patterns) return this.#answers[i]!
    const answer = this.#lies(patterns, from, to)
    this.#asked[this.#answerCount] = patterns
    this.#answers[this.#answerCount++] = answer
    return answer
  }

  #lies(patterns: readonly number[], from: number, to: number): boolean {
    const { contextAnchors } = this.#loaded
    const { pairs, length } = this.#listedIn(from, to)
    let lies = false
    const wanted = (row: number) => !lies && patterns.includes(contextAnchors.rows[row + PATTERN]!)
    const found = (_row: number, start: number) => {
      lies ||= start >= from
      return !lies
    }
    for (let i = 0; i < length && !lies; i += PAIR)
      if ((pairs[i + 1]! & CONTEXT_BIT) !== 0 && pairs[i]! >= from && pairs[i]! < to)
        this.#search.at(contextAnchors, pairs[i]!, wanted, found)
    return lies
  }

  /** Tokens with their bits, those in [from, to) among them. */
  #listedIn(from: number, to: number): Listed {
    if (from >= this.#from && to <= this.#to) return this.#listed
    this.#list(from, to, this.#elsewhere)
    return this.#elsewhere
  }

  /** Whether none of the tokens [from, to) can hold the cue, as far as is known without looking at them. */
  #none(bit: number, from: number, to: number): boolean {
    return (this.#listed.mask & bit) === 0 && from >= this.#from && to <= this.#to
  }

  /** All places where the cue lies around the present hit, or, where more is asked for, in [from, to). */
  #spansOf(cue: number, from: number, to: number): SpanList {
    if (from < this.#from || to > this.#to)
      return this.#findSpans(cue, this.#listedIn(from, Math.min(to + BEYOND, this.#tokens.count)), this.#spansElsewhere)
    const spans = this.#spans[placeOf(cue)]!
    if ((this.#looked & cue) !== 0) return spans
    this.#looked |= cue
    return this.#findSpans(cue, this.#listed, spans)
  }

  /** Where the cue lies, found by one of the `listed` tokens. */
  #findSpans(cue: number, { pairs, length }: Listed, spans: SpanList): SpanList {
    spans.clear()
    const anchors = this.#loaded.cueAnchors[placeOf(cue)]!
    this.#filling = spans
    for (let i = 0; i < length; i += PAIR)
      if ((pairs[i + 1]! & cue) !== 0) this.#search.at(anchors, pairs[i]!, EVERY_ONE, this.#addSpan)
    return spans
  }

  readonly #addSpan = (_row: number, start: number): boolean => {
    this.#filling.add(start, this.#matcher.end)
    return true
  }

  #fitsAt(pattern: number, start: number, endAt: number): boolean {
    if (this.#firsts[pattern] === NOT_KNOWN)
      this.#firsts[pattern] = this.#firstWords.from(this.#loaded.programs[pattern]!)
    return (
      this.#pool.passes(this.#firsts[pattern]!, this.#tokens.id(start)) &&
      this.#matcher.match(this.#loaded.programs[pattern]!, start, endAt)
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
    for (const [i, anchors] of cueAnchors.entries()) mark(anchors, 1 << i)
  }
}

/** Where a cue, given by its bit, comes in the order of cues. */
const placeOf = (cue: number): number => 31 - Math.clz32(cue)

const EVERY_ONE = () => true

/** How far past a place, in words, the word may stand by which a cue that starts there is found. */
const BEYOND = 8
