import { unpack } from './packed.ts'

/** References to sets: even ones are sets of the table, odd ones a single word, which needs no set of its own. */
export const setRef = (set: number): number => set * 2
export const wordRef = (id: number): number => id * 2 + 1

/** Sets of word ids, by reference; a set turns into a bit table when it is first asked. */
export class WordSets {
  readonly #packed: readonly string[]
  readonly #tables: (Uint8Array | undefined)[]
  readonly #size: number

  constructor(packed: readonly string[], vocabularySize: number) {
    this.#packed = packed
    this.#tables = new Array(packed.length)
    this.#size = (vocabularySize >> 3) + 1
  }

  /** Whether the word `id` is in the set; the unknown word (0) is in none. */
  has(ref: number, id: number): boolean {
    if (id === 0) return false
    if ((ref & 1) === 1) return id === ref >> 1
    const set = ref >> 1
    const table = this.#tables[set] ?? this.#build(set)
    return (table[id >> 3]! & (1 << (id & 7))) !== 0
  }

  /** Calls back with every id of a set. */
  each(ref: number, visit: (id: number) => void): void {
    if ((ref & 1) === 1) {
      visit(ref >> 1)
      return
    }
    this.#eachOf(ref >> 1, visit)
  }

  #eachOf(set: number, visit: (id: number) => void): void {
    const runs = unpack(this.#packed[set]!)
    if (runs[0] !== 0) this.#eachOf(runs[0]! - 1, visit)
    let id = 1
    for (let i = 1; i < runs.length; i += 2) {
      id += runs[i]!
      for (let left = runs[i + 1]!; left > 0; left--) visit(id++)
    }
  }

  #build(set: number): Uint8Array {
    const table = new Uint8Array(this.#size)
    this.#eachOf(set, (id) => {
      table[id >> 3]! |= 1 << (id & 7)
    })
    this.#tables[set] = table
    return table
  }
}
