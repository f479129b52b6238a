import type { BitPool } from './bit-pool.ts'
import { NOT_KNOWN } from './bit-pool.ts'

/** References to words: even ones are sets, odd ones a single word, which needs no set of its own. */
export const setRef = (set: number): number => set * 2
export const wordRef = (id: number): number => id * 2 + 1

/** Sets of word ids, by reference; a set turns into a table of bits when it is first asked. */
export class WordSets {
  /** A set: its first new word, how many follow, then references to words and sets that it takes in. */
  readonly #kept: readonly (readonly number[])[]
  readonly #tests: Int32Array
  readonly #pool: BitPool

  constructor(kept: readonly (readonly number[])[], pool: BitPool) {
    this.#kept = kept
    this.#tests = new Int32Array(kept.length).fill(NOT_KNOWN)
    this.#pool = pool
  }

  /** Whether the word `id` is in the set; the unknown word (0) is in none. */
  has(ref: number, id: number): boolean {
    return (ref & 1) === 1 ? id === ref >> 1 : this.#pool.passes(this.test(ref), id)
  }

  /** A set, or a single word, as a test of the pool. */
  test(ref: number): number {
    if ((ref & 1) === 1) return ref
    const known = this.#tests[ref >> 1]!
    return known === NOT_KNOWN ? this.#build(ref) : known
  }

  /** Calls back with every id of a set. */
  each(ref: number, visit: (id: number) => void): void {
    if ((ref & 1) === 1) {
      visit(ref >> 1)
      return
    }
    const kept = this.#kept[ref >> 1]!
    const first = kept[0]!
    for (let i = 0; i < kept[1]!; i++) visit(first + i)
    for (let i = 2; i < kept.length; i++) this.each(kept[i]!, visit)
  }

  #build(ref: number): number {
    const table = this.#pool.table()
    this.each(ref, (id) => this.#pool.add(table, id))
    this.#tests[ref >> 1] = table
    return table
  }
}
