/** References to words: even ones are sets, odd ones a single word, which needs no set of its own. */
export const setRef = (set: number): number => set * 2
export const wordRef = (id: number): number => id * 2 + 1

/** Sets of word ids, by reference; a set turns into a bit table when it is first asked. */
export class WordSets {
  /** A set: its first new word, how many follow, then references to words and sets that it takes in. */
  readonly #kept: readonly (readonly number[])[]
  readonly #tables: (Uint8Array | undefined)[]
  readonly #size: number

  constructor(kept: readonly (readonly number[])[], vocabularySize: number) {
    this.#kept = kept
    this.#tables = new Array(kept.length)
    this.#size = (vocabularySize >> 3) + 1
  }

  /** Whether the word `id` is in the set; the unknown word (0) is in none. */
  has(ref: number, id: number): boolean {
    if (id === 0) return false
    if ((ref & 1) === 1) return id === ref >> 1
    return (this.table(ref)[id >> 3]! & (1 << (id & 7))) !== 0
  }

  /** A set as a bit for each word id. */
  table(ref: number): Uint8Array {
    return this.#tables[ref >> 1] ?? this.#build(ref >> 1)
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

  #build(set: number): Uint8Array {
    const table = new Uint8Array(this.#size)
    this.each(setRef(set), (id) => {
      table[id >> 3]! |= 1 << (id & 7)
    })
    this.#tables[set] = table
    return table
  }
}
