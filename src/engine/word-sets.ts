import { unpack } from './packed.ts'

/** Sets of word ids; a set turns into a bit table when it is first asked. */
export class WordSets {
  readonly #packed: readonly string[]
  readonly #tables: (Uint8Array | undefined)[]
  readonly #size: number

  constructor(packed: readonly string[], vocabularySize: number) {
    this.#packed = packed
    this.#tables = new Array(packed.length)
    this.#size = (vocabularySize >> 3) + 1
  }

  /** Whether the word `id` is in `set`; the unknown word (0) is in none. */
  has(set: number, id: number): boolean {
    if (id === 0) return false
    const table = this.#tables[set] ?? this.#build(set)
    return (table[id >> 3]! & (1 << (id & 7))) !== 0
  }

  /** Calls back with every id of a set. */
  each(set: number, visit: (id: number) => void): void {
    const runs = unpack(this.#packed[set]!)
    let id = 1
    for (let i = 0; i < runs.length; i += 2) {
      id += runs[i]!
      for (let left = runs[i + 1]!; left > 0; left--) visit(id++)
    }
  }

  #build(set: number): Uint8Array {
    const table = new Uint8Array(this.#size)
    this.each(set, (id) => {
      table[id >> 3]! |= 1 << (id & 7)
    })
    this.#tables[set] = table
    return table
  }
}
