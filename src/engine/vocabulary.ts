import { hashWord, WORD_CLASS } from './characters.ts'

/** Bits of the word filter: what a word (or one that shares its bucket) may be. */
export const ANCHOR = 1
/** The cue bits follow in the order of CUE_NAMES. */
export const CUE_SHIFT = 1

const BUCKETS = 1 << 15

/**
 * The words that patterns know. `filter` answers in one probe what a word may be; `find` says for certain which word it is.
 */
export class Vocabulary {
  readonly filter = new Uint16Array(BUCKETS)
  readonly #words: string[]
  readonly #slots: Uint16Array
  readonly #hashes: Int32Array
  readonly #mask: number

  constructor(words: string) {
    const list = words === '' ? [] : words.split(' ')
    let capacity = 16
    while (capacity < list.length * 2) capacity *= 2
    this.#words = list
    this.#mask = capacity - 1
    this.#slots = new Uint16Array(capacity)
    this.#hashes = new Int32Array(list.length + 1)
    for (let id = 1; id <= list.length; id++) {
      const hash = hashWord(list[id - 1]!)
      this.#hashes[id] = hash
      let slot = (hash ^ (hash >>> 15)) & this.#mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = id
    }
  }

  get size(): number {
    return this.#words.length
  }

  /** The word with this id, or '' for 0. */
  word(id: number): string {
    return id === 0 ? '' : this.#words[id - 1]!
  }

  /** Notes in the filter that word `id` carries `bits`. */
  mark(id: number, bits: number): void {
    this.filter[this.#hashes[id]! & (BUCKETS - 1)]! |= bits
  }

  /** The id of the word text[start, end) whose hash is `hash`, or 0. */
  find(hash: number, text: string, start: number, end: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask
    for (let id = this.#slots[slot]!; id !== 0; id = this.#slots[slot]!) {
      if (this.#hashes[id] === hash && this.#same(id, text, start, end)) return id
      slot = (slot + 1) & this.#mask
    }
    return 0
  }

  #same(id: number, text: string, start: number, end: number): boolean {
    const word = this.#words[id - 1]!
    if (word.length !== end - start) return false
    for (let i = 0; i < word.length; i++) {
      const unit = text.charCodeAt(start + i)
      // Letters beyond Latin-1 all fold to 1, so they are compared as they stand.
      if (word.charCodeAt(i) !== unit && (unit > 255 || word.charCodeAt(i) !== WORD_CLASS[unit])) return false
    }
    return true
  }
}

export const FILTER_MASK = BUCKETS - 1
