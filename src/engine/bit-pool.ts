/** A test that lets any word through, even none. */
export const ANY_WORDS = -1
/** A test that nobody has worked out yet. */
export const NOT_KNOWN = -2

/**
 * Tests of words: what may stand at a place. One is a number: ANY_WORDS, a single word (odd: twice its id, and one), or a table with a bit for each word (even: twice
 * its index). All tables lie in one piece of memory: asking one by one object each costs three reads of memory that is seldom near.
 */
export class BitPool {
  readonly #width: number
  #bits: Uint8Array
  #count = 0

  constructor(words: number) {
    this.#width = (words >> 3) + 1
    this.#bits = new Uint8Array(this.#width * CHUNK)
  }

  /** Whether word `id` passes; 0, which is no word that patterns know, passes ANY_WORDS alone. */
  passes(test: number, id: number): boolean {
    if ((test & 1) === 0) return (this.#bits[(test >> 1) * this.#width + (id >> 3)]! & (1 << (id & 7))) !== 0
    return test >> 1 === id || test === ANY_WORDS
  }

  /** A fresh table that lets nothing through. */
  table(): number {
    if (this.#width * (this.#count + 1) > this.#bits.length) {
      const bits = new Uint8Array(this.#bits.length + this.#width * CHUNK)
      bits.set(this.#bits)
      this.#bits = bits
    }
    return this.#count++ * 2
  }

  /** Lets word `id` through a table. */
  add(table: number, id: number): void {
    this.#bits[(table >> 1) * this.#width + (id >> 3)]! |= 1 << (id & 7)
  }

  /** Calls back with every word that passes a test other than ANY_WORDS. */
  each(test: number, visit: (id: number) => void): void {
    if ((test & 1) === 1) {
      visit(test >> 1)
      return
    }
    const from = (test >> 1) * this.#width
    for (let byte = 0; byte < this.#width; byte++)
      for (let bits = this.#bits[from + byte]!, id = byte << 3; bits !== 0; bits >>= 1, id++)
        if ((bits & 1) !== 0) visit(id)
  }
}

/** So many tables are made room for at a time. */
const CHUNK = 32
