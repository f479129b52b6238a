import { FIELDS, PATTERN } from './anchor-index.ts'
import type { BitPool } from './bit-pool.ts'
import { NOT_KNOWN } from './bit-pool.ts'
import type { ClassReader } from './class-reader.ts'
import { CONTEXT_BIT } from './clues.ts'
import { CueWindow, PAIR } from './cue-window.ts'
import type { FirstWords } from './first-words.ts'
import type { LoadedTables } from './load-tables.ts'
import type { Matcher } from './matcher.ts'
import type { Search } from './search.ts'
import type { Tokens } from './tokens.ts'
import type { WordSets } from './word-sets.ts'

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
  /** The sentence of a hit; the whole block, for what is asked past the sentence; and which of them is looked at. */
  readonly #near = new CueWindow()
  readonly #block = new CueWindow()
  #window = this.#near
  /** Which cue is looked for. */
  #place = 0

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
    return this.#turn(this.#near, from, to)
  }

  /** Another block: nothing is known of its words. */
  forget(): void {
    this.#near.to = -1
    this.#block.to = -1
  }

  /** Whether a phrase of the cue lies at a place in [from, to) that `test` accepts. Of what was not turned to nothing is found, here and below. */
  some(cue: number, from: number, to: number, test: (start: number, end: number) => boolean): boolean {
    return this.#lies(this.#near, cue, from, to, test)
  }

  /** Whether the cue starts at a token in [from, to), wherever in the block. Its phrases are looked for once a block, however many hits ask. */
  anywhere(cue: number, from: number, to: number): boolean {
    this.#turn(this.#block, 0, this.#tokens.count)
    return this.#lies(this.#block, cue, from, to, ALL)
  }

  /** The last phrase of the cue in [from, to), and of those that start there the longest. */
  last(cue: number, from: number, to: number): { start: number; end: number } | null {
    let last: { start: number; end: number } | null = null
    this.some(cue, from, to, (start, end) => {
      if (last === null || start > last.start || (start === last.start && end > last.end)) last = { start, end }
      return false
    })
    return last
  }

  /** Whether one of `patterns` starts at a place in [from, to), ending at `endAt` unless that is -1. Every place is tried: for a few words only. */
  fits(patterns: readonly number[], from: number, to: number, endAt: number): boolean {
    for (const pattern of patterns)
      for (let start = from; start < to; start++) if (this.#fitsAt(pattern, start, endAt)) return true
    return false
  }

  /** Whether one of `patterns` (from a rule's `unless: sentence`) lies in [from, to), looked for by its words. */
  within(patterns: readonly number[], from: number, to: number): boolean {
    const { pairs, length, mask } = this.#near
    if (patterns.length === 0 || (mask & CONTEXT_BIT) === 0) return false
    const { contextAnchors } = this.#loaded
    let lies = false
    const wanted = (row: number) => !lies && patterns.includes(contextAnchors.rows[row + PATTERN]!)
    const found = (_row: number, start: number) => {
      lies ||= start >= from
      return !lies
    }
    for (let i = 0; i < length && !lies; i += PAIR) {
      const token = pairs[i]!
      if ((pairs[i + 1]! & CONTEXT_BIT) !== 0 && token >= from && token < to)
        this.#search.at(contextAnchors, token, wanted, found)
    }
    return lies
  }

  #turn(window: CueWindow, from: number, to: number): number {
    if (from === window.from && to === window.to) return window.mask
    if (!this.#ready) this.#markWords()
    const { hashes, vocabulary } = this.#tokens
    window.open(from, to)
    for (let token = from; token < to; token++) window.note(token, vocabulary.cuesOf(hashes[token]!))
    return window.mask
  }

  #lies(
    window: CueWindow,
    cue: number,
    from: number,
    to: number,
    test: (start: number, end: number) => boolean,
  ): boolean {
    if ((window.mask & cue) === 0) return false
    const spans = this.#spansOf(window, cue)
    for (let i = 0; i < spans.length; i += 2)
      if (spans[i]! >= from && spans[i]! < to && test(spans[i]!, spans[i + 1]!)) return true
    return false
  }

  /** All places where the cue lies. */
  #spansOf(window: CueWindow, cue: number): number[] {
    this.#window = window
    this.#place = 31 - Math.clz32(cue)
    const spans = window.spans[this.#place]!
    if ((window.looked & cue) !== 0) return spans
    window.looked |= cue
    spans.length = 0
    for (let i = 0; i < window.length; i += PAIR)
      if ((window.pairs[i + 1]! & cue) !== 0)
        this.#search.at(this.#loaded.cueAnchors, window.pairs[i]!, this.#isOfCue, this.#addSpan)
    return spans
  }

  readonly #isOfCue = (row: number): boolean => this.#loaded.cueAnchors.rows[row + FIELDS] === this.#place

  readonly #addSpan = (_row: number, start: number): boolean => {
    this.#window.spans[this.#place]!.push(start, this.#matcher.end)
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
    const words = vocabulary.size
    contextAnchors.build(words, this.#sets, this.#classes, (word) => vocabulary.markCue(word, CONTEXT_BIT))
    cueAnchors.build(words, this.#sets, this.#classes, (word) => {
      for (const row of cueAnchors.rowsOf(word)) vocabulary.markCue(word, 1 << cueAnchors.rows[row + FIELDS]!)
    })
  }
}

const ALL = () => true
