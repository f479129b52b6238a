/** Sets of word ids; a set turns into a bit table when it is first asked. */
export class WordSets {
  readonly sequences: readonly (readonly (readonly number[])[])[]
  readonly #lists: readonly (readonly number[])[]
  readonly #tables: (Uint8Array | undefined)[]
  readonly #size: number

  constructor(
    lists: readonly (readonly number[])[],
    sequences: readonly (readonly (readonly number[])[])[],
    vocabularySize: number,
  ) {
    this.#lists = lists
    this.sequences = sequences
    this.#tables = new Array(lists.length)
    this.#size = (vocabularySize >> 3) + 1
  }

  /** Whether the word `id` is in `set`; the unknown word (0) is in none. */
  has(set: number, id: number): boolean {
    if (id === 0) return false
    const table = this.#tables[set] ?? this.#build(set)
    return (table[id >> 3]! & (1 << (id & 7))) !== 0
  }

  #build(set: number): Uint8Array {
    const table = new Uint8Array(this.#size)
    for (const id of this.#lists[set]!) table[id >> 3]! |= 1 << (id & 7)
    this.#tables[set] = table
    return table
  }
}
