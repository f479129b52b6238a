import type { AnchorIndex } from './anchor-index.ts'
import type { ClassReader } from './class-reader.ts'
import type { FirstWords } from './first-words.ts'
import type { LoadedTables } from './load-tables.ts'
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
  readonly #firstWords: FirstWords
  readonly #loaded: LoadedTables
  readonly #classes: ClassReader
  readonly #sets: WordSets
  #ready = false
  /** The tokens around the present hit, and all cues that they may hold. */
  #from = 0
  #to = -1
  #mask = 0
  /** Those of the tokens that may hold one, each followed by its bits. */
  readonly #listed: number[] = []
  /** By cue: where it lies around the present hit, once somebody asked: start and end, in order. */
  readonly #spans: (number[] | null)[] = CUE_NAMES.map(() => null)
  /** Exceptions of rules that were looked for in the present sentence, and whether they were found. */
  readonly #answers = new Map<readonly number[], boolean>()
  /** Where that sentence starts: two short ones have the same tokens around them. */
  #answered = -1

  constructor(
    tokens: Tokens,
    matcher: Matcher,
    firstWords: FirstWords,
    loaded: LoadedTables,
    classes: ClassReader,
    sets: WordSets,
  ) {
    this.#tokens = tokens
    this.#matcher = matcher
    this.#firstWords = firstWords
    this.#loaded = loaded
    this.#classes = classes
    this.#sets = sets
  }

  /** Takes in which tokens of [from, to) may hold which cues: most questions about them then end at one look. */
  turnTo(from: number, to: number): number {
    if (from === this.#from && to === this.#to) return this.#mask
    if (!this.#ready) this.#markWords()
    this.#spans.fill(null)
    this.#answers.clear()
    this.#from = from
    this.#to = to
    this.#listed.length = 0
    this.#mask = this.#list(from, to, this.#listed)
    return this.#mask
  }

  /** Adds to `out` the tokens in [from, to) that may hold a cue, each with its bits; answers all bits together. */
  #list(from: number, to: number, out: number[]): number {
    let mask = 0
    for (let token = from; token < to; token++) {
      const bits = this.#tokens.cuesOf(token)
      if (bits === 0) continue
      mask |= bits
      out.push(token, bits)
    }
    return mask
  }

  /** Another block: nothing is known of its words. */
  forget(): void {
    this.#to = -1
  }

  /** Whether a phrase of the cue lies at a place in [from, to) that `test` accepts. */
  some(cue: CueName, from: number, to: number, test: (start: number, end: number) => boolean): boolean {
    if (this.#none(CUE_BIT[cue], from, to)) return false
    const spans = this.#spansOf(cue, from, to)
    for (let i = firstAt(spans, from); i < spans.length && spans[i]! < to; i += 2)
      if (test(spans[i]!, spans[i + 1]!)) return true
    return false
  }

  /** The last phrase of the cue in [from, to). */
  last(cue: CueName, from: number, to: number): { start: number; end: number } | null {
    if (this.#none(CUE_BIT[cue], from, to)) return null
    const spans = this.#spansOf(cue, from, to)
    const i = firstAt(spans, to) - 2
    return i >= 0 && spans[i]! >= from ? { start: spans[i]!, end: spans[i + 1]! } : null
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
    if (from !== this.#answered) this.#answers.clear()
    this.#answered = from
    let answer = this.#answers.get(patterns)
    if (answer === undefined) {
      answer = this.#lies(patterns, from, to)
      this.#answers.set(patterns, answer)
    }
    return answer
  }

  #lies(patterns: readonly number[], from: number, to: number): boolean {
    const tokens = this.#tokens
    const { contextAnchors } = this.#loaded
    const listed = this.#listedIn(from, to)
    for (let i = 0; i < listed.length; i += 2) {
      const token = listed[i]!
      if ((listed[i + 1]! & CONTEXT_BIT) === 0 || token < from || token >= to) continue
      for (const anchor of contextAnchors.of(tokens.id(token))) {
        if (!patterns.includes(anchor.pattern) || !this.#mayFollow(anchor.after, token + 1)) continue
        const first = Math.max(from, this.#firstWords.earliest(anchor, token, tokens))
        for (let start = first; start <= token - anchor.least; start++) {
          if (this.#fitsAt(anchor.pattern, start)) return true
        }
      }
    }
    return false
  }

  /** Tokens with their bits, those in [from, to) among them. */
  #listedIn(from: number, to: number): readonly number[] {
    if (from >= this.#from && to <= this.#to) return this.#listed
    const listed: number[] = []
    this.#list(from, to, listed)
    return listed
  }

  /** Whether none of the tokens [from, to) can hold the cue, as far as is known without looking at them. */
  #none(bit: number, from: number, to: number): boolean {
    return (this.#mask & bit) === 0 && from >= this.#from && to <= this.#to
  }

  /** All places where the cue lies around the present hit, or, where more is asked for, in [from, to). */
  #spansOf(cue: CueName, from: number, to: number): number[] {
    if (from < this.#from || to > this.#to)
      return this.#findSpans(cue, this.#listedIn(from, Math.min(to + BEYOND, this.#tokens.count)))
    const place = CUE_NAMES.indexOf(cue)
    let spans = this.#spans[place]!
    if (spans === null) {
      spans = this.#findSpans(cue, this.#listed)
      this.#spans[place] = spans
    }
    return spans
  }

  /** Where the cue lies, found by one of the `listed` tokens. */
  #findSpans(cue: CueName, listed: readonly number[]): number[] {
    const spans: [start: number, end: number][] = []
    const tokens = this.#tokens
    const bit = CUE_BIT[cue]
    const anchors = this.#loaded.cueAnchors[cue]
    for (let i = 0; i < listed.length; i += 2) {
      if ((listed[i + 1]! & bit) === 0) continue
      const token = listed[i]!
      for (const anchor of anchors.of(tokens.id(token))) {
        if (!this.#mayFollow(anchor.after, token + 1)) continue
        const first = this.#firstWords.earliest(anchor, token, tokens)
        for (let start = first; start <= token - anchor.least; start++)
          if (this.#fitsAt(anchor.pattern, start)) spans.push([start, this.#matcher.end])
      }
    }
    return spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]).flat()
  }

  /** Whether a match that was found by the word before can go on with `token`. */
  #mayFollow(after: number, token: number): boolean {
    return after < 0 || this.#firstWords.allows(after, this.#tokens.id(token))
  }

  #fitsAt(pattern: number, start: number, endAt = -1): boolean {
    const program = this.#loaded.programs[pattern]!
    return this.#firstWords.allows(program, this.#tokens.id(start)) && this.#matcher.match(program, start, endAt)
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

/** How far past a place, in words, the word may stand by which a cue that starts there is found. */
const BEYOND = 8

/** The index of the first of the spans that starts at or past `token`. */
function firstAt(spans: readonly number[], token: number): number {
  let low = 0
  let high = spans.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle * 2]! < token) low = middle + 1
    else high = middle
  }
  return low * 2
}
