import { hashWord, WORD_CLASS } from './characters.ts'

/** Bytes of the anchor filter: small enough to stay in the nearest cache while every word of a text is looked up in it. */
const ANCHOR_BYTES = 1 << 13
export const ANCHOR_MASK = ANCHOR_BYTES - 1

const CUE_BUCKETS = 1 << 13
/** Bytes of a filter before them: most words belong to no cue, and the table is too large to stay near. */
const CUE_FILTER_BYTES = 1 << 10

/**
 * The words that patterns know. `anchors` answers in one probe whether a pattern may be found by a word; `find` says for certain which word it is.
 */
export class Vocabulary {
  readonly anchors = new Uint8Array(ANCHOR_BYTES)
  readonly #cueFilter = new Uint8Array(CUE_FILTER_BYTES)
  readonly #cues = new Uint32Array(CUE_BUCKETS)
  /** How many words there are; what they are nobody asks for, once their hashes are known. */
  readonly size: number
  readonly #slots: Uint16Array
  readonly #mask: number
  readonly #hashes: Int32Array
  /** Length, first and last letter. */
  readonly #shapes: Int32Array

  constructor(words: readonly string[]) {
    this.size = words.length
    let capacity = 16
    while (capacity < words.length * 2) capacity *= 2
    const slots = new Uint16Array(capacity)
    const hashes = new Int32Array(words.length + 1)
    const shapes = new Int32Array(words.length + 1)
    const mask = capacity - 1
    for (let id = 1; id <= words.length; id++) {
      const word = words[id - 1]!
      const hash = hashWord(word)
      const last = word.length - 1
      hashes[id] = hash
      shapes[id] = shape(word.length, foldedAt(word, 0), foldedAt(word, last))
      let slot = slotOf(hash) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = id
    }
    this.#slots = slots
    this.#hashes = hashes
    this.#shapes = shapes
    this.#mask = mask
  }

  /** The hash of the word with this id. */
  hashOf(id: number): number {
    return this.#hashes[id]!
  }

  /** Notes that a pattern is found by word `id`. */
  markAnchor(id: number): void {
    const hash = this.#hashes[id]!
    this.anchors[(hash >>> 3) & ANCHOR_MASK]! |= 1 << (hash & 7)
  }

  /** Notes that word `id` may start or hold a cue. */
  markCue(id: number, bits: number): void {
    const bucket = cueBucket(this.#hashes[id]!)
    this.#cueFilter[bucket >> 3]! |= 1 << (bucket & 7)
    this.#cues[bucket]! |= bits
  }

  /** The cues that a word with this hash may belong to; more than the truth now and then, never less. */
  cuesOf(hash: number): number {
    const bucket = cueBucket(hash)
    return (this.#cueFilter[bucket >> 3]! & (1 << (bucket & 7))) === 0 ? 0 : this.#cues[bucket]!
  }

  /**
   * The id of the word text[start, end) whose hash is `hash`, or 0. A word is known by its hash together with its length, its first and its last letter: that
   * another word has all of them in common comes once in billions, and comparing every letter costs as much as all the rest.
   */
  find(hash: number, text: string, start: number, end: number): number {
    const slots = this.#slots
    for (let slot = slotOf(hash) & this.#mask; slots[slot] !== 0; slot = (slot + 1) & this.#mask) {
      const id = slots[slot]!
      if (this.#hashes[id] !== hash) continue
      const first = WORD_CLASS[text.charCodeAt(start)]!
      const last = WORD_CLASS[text.charCodeAt(end - 1)]!
      if (this.#shapes[id] === shape(end - start, first, last)) return id
    }
    return 0
  }
}

const slotOf = (hash: number): number => hash ^ (hash >>> 15)

/** Letters beyond Latin-1, which all fold alike, are like none of ours. */
const shape = (length: number, first: number, last: number): number => (length << 16) | (first << 8) | last

/** Of a word of ours. Texts are read in another place: code that reads strings of many kinds is several times slower. */
const foldedAt = (word: string, i: number): number => WORD_CLASS[word.charCodeAt(i)]!

function cueBucket(hash: number): number {
  return (hash ^ (hash >>> 16)) & (CUE_BUCKETS - 1)
}
