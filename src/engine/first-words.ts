import type { Anchor } from './anchor-index.ts'
import type { ClassReader } from './class-reader.ts'
import { CLASS, END, GAP, JUMP, NOT, OPEN, SAVE, SET, SIGN, SPLIT, START, WORD } from './program.ts'
import type { Tokens } from './tokens.ts'
import type { WordSets } from './word-sets.ts'

/** Works out with which words a program can begin or go on, so that most places are turned away by one look. */
export class FirstWords {
  readonly #sets: WordSets
  readonly #classes: ClassReader
  readonly #size: number
  readonly #code: Int32Array
  readonly #tables = new Map<number, Uint8Array | null>()

  constructor(sets: WordSets, classes: ClassReader, vocabularySize: number, code: Int32Array) {
    this.#sets = sets
    this.#classes = classes
    this.#size = (vocabularySize >> 3) + 1
    this.#code = code
  }

  /** Whether a match can go on with word `id` from a place in the code; true where it may be any word, or where the match may end. */
  allows(place: number, id: number): boolean {
    const table = this.from(place)
    return table === null || isIn(table, id)
  }

  /** A bit for each word with which a match can go on from a place in the code (see isIn); null where it may be any, or where the match may end. */
  from(place: number): Uint8Array | null {
    let table = this.#tables.get(place)
    if (table === undefined) {
      table = this.#make(place)
      this.#tables.set(place, table)
    }
    return table
  }

  /**
   * The first place where a match can begin that is found by `token`: at most so many words before it as the anchor says, and only words that the pattern can take
   * there. Looking back word by word is many times cheaper than trying to match from each.
   */
  earliest(anchor: Anchor, token: number, tokens: Tokens): number {
    const limit = Math.max(0, token - anchor.most)
    if (anchor.before === undefined) anchor.before = this.#before(anchor)
    if (anchor.before === null) return limit
    let start = token
    while (start > limit && isIn(anchor.before, tokens.id(start - 1))) start--
    return start
  }

  /** A bit for each word that stands in the code before the anchor; null where that may be any word. */
  #before({ program, at, most }: Anchor): Uint8Array | null {
    // One place to look back to is tried as it is.
    if (most < 2) return null
    const code = this.#code
    const table = new Uint8Array(this.#size)
    for (let pc = program; pc < at; ) {
      switch (code[pc]) {
        case WORD:
          add(table, code[pc + 1]!)
          pc += 2
          break
        case SET:
          this.#sets.each(code[pc + 1]!, (id) => add(table, id))
          pc += 2
          break
        case CLASS:
          this.#classes.eachWord(code[pc + 1]!, (id) => add(table, id))
          pc += 2
          break
        case SPLIT:
        case JUMP:
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
          return null
      }
    }
    return table
  }

  /** Sets and classes have tables already, which are shared. */
  #make(place: number): Uint8Array | null {
    const program = this.#code
    let pc = place
    while (program[pc] === SAVE) pc += 2
    if (program[pc] === SET) return this.#sets.table(program[pc + 1]!)
    if (program[pc] === CLASS) return this.#classes.firstWords(program[pc + 1]!)
    const table = new Uint8Array(this.#size)
    return this.#collect(pc, table) ? table : null
  }

  #collect(from: number, table: Uint8Array): boolean {
    const program = this.#code
    for (let pc = from; ; ) {
      switch (program[pc]) {
        case WORD:
          add(table, program[pc + 1]!)
          return true
        case SET:
          this.#sets.each(program[pc + 1]!, (id) => add(table, id))
          return true
        case CLASS:
          this.#classes.eachFirst(program[pc + 1]!, (id) => add(table, id))
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

/** Sets the bit of word `id`. */
export function add(table: Uint8Array, id: number): void {
  table[id >> 3]! |= 1 << (id & 7)
}

/** Whether the bit of word `id` is set. */
export function isIn(table: Uint8Array, id: number): boolean {
  return (table[id >> 3]! & (1 << (id & 7))) !== 0
}
