import type { ClassReader } from './class-reader.ts'
import { CLASS, END, GAP, JUMP, NOT, OPEN, SAVE, SET, SIGN, SPLIT, START, WORD } from './program.ts'
import type { WordSets } from './word-sets.ts'

/** Works out with which words a program can begin or go on, so that most places are turned away by one look. */
export class FirstWords {
  readonly #sets: WordSets
  readonly #classes: ClassReader
  readonly #size: number
  readonly #code: Int32Array
  readonly #known: (Uint8Array | null | undefined)[]

  constructor(sets: WordSets, classes: ClassReader, vocabularySize: number, code: Int32Array) {
    this.#sets = sets
    this.#classes = classes
    this.#size = (vocabularySize >> 3) + 1
    this.#code = code
    this.#known = new Array(code.length).fill(undefined)
  }

  /** A bit for each word id with which a match can go on from a place in the code (see isIn), or null when it may be any word, or none. */
  from(place: number): Uint8Array | null {
    const known = this.#known[place]
    if (known !== undefined) return known
    const table = new Uint8Array(this.#size)
    const made = this.#collect(place, table) ? table : null
    this.#known[place] = made
    return made
  }

  #collect(from: number, table: Uint8Array): boolean {
    const program = this.#code
    const add = (id: number) => {
      table[id >> 3]! |= 1 << (id & 7)
    }
    for (let pc = from; ; ) {
      switch (program[pc]) {
        case WORD:
          add(program[pc + 1]!)
          return true
        case SET:
          this.#sets.each(program[pc + 1]!, add)
          return true
        case CLASS:
          this.#classes.eachFirst(program[pc + 1]!, add)
          return true
        case SPLIT:
          if (!this.#collect(pc + 2, table)) return false
          pc += 2 + program[pc + 1]!
          break
        case JUMP:
          pc += 2 + program[pc + 1]!
          break
        case SAVE:
        case GAP:
        case SIGN:
        case NOT:
          pc += 2
          break
        case START:
        case END:
        case OPEN:
          pc++
          break
        default:
          return false
      }
    }
  }
}

/** Whether the bit of word `id` is set. */
export function isIn(table: Uint8Array, id: number): boolean {
  return (table[id >> 3]! & (1 << (id & 7))) !== 0
}
