import { hashWord, WORD_CLASS } from './characters.ts'

/** Bytes of the anchor filter: small enough to stay in the nearest cache while every word of a text is looked up in it. */
const ANCHOR_BYTES = 1 << 13
export const ANCHOR_MASK = ANCHOR_BYTES - 1

const CUE_BUCKETS = 1 << 14

/**
 * The words that patterns know. `anchors` answers in one probe whether a pattern may be found by a word; `find` says for certain which word it is.
 */
export class Vocabulary {
  readonly anchors = new Uint8Array(ANCHOR_BYTES)
  readonly #cues = new Uint32Array(CUE_BUCKETS)
  readonly #words: readonly string[]
  /** Made when a word is first looked up: most text never needs it. */
  #slots: Uint16Array | null = null
  #hashes = new Int32Array(0)
  #shapes = new Int32Array(0)
  #mask = 0

  constructor(words: readonly string[]) {
    this.#words = words
  }

  #build(): Uint16Array {
    const list = this.#words
    let capacity = 16
    while (capacity < list.length * 2) capacity *= 2
    const slots = new Uint16Array(capacity)
    const hashes = new Int32Array(list.length + 1)
    const shapes = new Int32Array(list.length + 1)
    const mask = capacity - 1
    for (let id = 1; id <= list.length; id++) {
      const word = list[id - 1]!
      const hash = hashWord(word)
      hashes[id] = hash
      shapes[id] = shapeOf(word, 0, word.length)
      let slot = (hash ^ (hash >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = id
    }
    this.#slots = slots
    this.#hashes = hashes
    this.#shapes = shapes
    this.#mask = mask
    return slots
  }

  get size(): number {
    return this.#words.length
  }

  /** The word with this id, or '' for 0. */
  word(id: number): string {
    return id === 0 ? '' : this.#words[id - 1]!
  }

  /** Notes that a pattern is found by word `id`. */
  markAnchor(id: number): void {
    const hash = hashWord(this.#words[id - 1]!)
    this.anchors[(hash >>> 3) & ANCHOR_MASK]! |= 1 << (hash & 7)
  }

  /** Notes that word `id` may start or hold a cue. */
  markCue(id: number, bits: number): void {
    this.#cues[cueBucket(hashWord(this.#words[id - 1]!))]! |= bits
  }

  /** The cues that a word with this hash may belong to; more than the truth now and then, never less. */
  cuesOf(hash: number): number {
    return this.#cues[cueBucket(hash)]!
  }

  /**
   * The id of the word text[start, end) whose hash is `hash`, or 0. A word is known by its hash together with its length, its first and its last letter: that
   * another word has all of them in common comes once in billions, and comparing every letter costs as much as all the rest.
   */
  find(hash: number, text: string, start: number, end: number): number {
    const slots = this.#slots ?? this.#build()
    let slot = (hash ^ (hash >>> 15)) & this.#mask
    for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
      if (this.#hashes[id] === hash && this.#shapes[id] === shapeOf(text, start, end)) return id
      slot = (slot + 1) & this.#mask
    }
    return 0
  }
}

/** Length, first and last letter; letters beyond Latin-1, which all fold alike, are like none of ours. */
function shapeOf(text: string, start: number, end: number): number {
  return ((end - start) << 16) | (WORD_CLASS[text.charCodeAt(start)]! << 8) | WORD_CLASS[text.charCodeAt(end - 1)]!
}

function cueBucket(hash: number): number {
  return (hash ^ (hash >>> 16)) & (CUE_BUCKETS - 1)
}
