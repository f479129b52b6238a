import type { Anchor } from './anchor-index.ts'
import type { ClassReader } from './class-reader.ts'
import { CLASS, END, GAP, JUMP, NOT, OPEN, SAVE, SET, SIGN, SPLIT, START, WORD } from './program.ts'
import type { Tokens } from './tokens.ts'
import { addTo, isIn } from './word-bits.ts'
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
    const table = new Uint8Array(this.#size)
    return this.#gather(program, at, table) ? table : null
  }

  /** Sets and classes have tables already, which are shared. */
  #make(place: number): Uint8Array | null {
    const program = this.#code
    let pc = place
    while (program[pc] === SAVE) pc += 2
    if (program[pc] === SET) return this.#sets.table(program[pc + 1]!)
    if (program[pc] === CLASS) return this.#classes.firstWords(program[pc + 1]!)
    const table = new Uint8Array(this.#size)
    return this.#gather(pc, NO_END, table) ? table : null
  }

  /**
   * Sets the bits of all words in the code from `pc` to `end`; or, with no end, of those that may come next, on every way. Answers false where that may be any
   * word, or none.
   */
  #gather(pc: number, end: number, table: Uint8Array): boolean {
    const note = (id: number) => addTo(table, id)
    for (let at = pc; at !== end; ) {
      const code = this.#code[at]!
      const operand = this.#code[at + 1]!
      if (code === WORD) note(operand)
      else if (code === SET) this.#sets.each(operand, note)
      else if (code === CLASS) this.#classes.eachWord(operand, note)
      else if (code === START || code === END || code === OPEN) {
        at++
        continue
      } else if (end === NO_END && (code === SPLIT || code === JUMP)) {
        if (code === SPLIT && !this.#gather(at + 2, end, table)) return false
        at += 2 + operand
        continue
      } else if (TAKES_NONE.includes(code)) {
        at += 2
        continue
      } else return false
      if (end === NO_END) return true
      at += 2
    }
    return true
  }
}

const NO_END = -1
/** What takes no word, and has an operand. */
const TAKES_NONE: readonly number[] = [SAVE, GAP, SIGN, NOT, SPLIT, JUMP]
