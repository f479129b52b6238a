import type { BitPool } from './bit-pool.ts'
import { ANY_WORDS } from './bit-pool.ts'
import type { ClassReader } from './class-reader.ts'
import {
  ANY,
  CLASS,
  CLOSE,
  END,
  JUMP,
  MATCH,
  OPEN,
  PAUSE,
  PHRASE,
  SAVE,
  SET,
  SKIP,
  SPLIT,
  START,
  VERB,
  WORD,
} from './instructions.ts'
import type { WordSets } from './word-sets.ts'
import { wordRef } from './word-sets.ts'

/** Works out with which words a program can begin or go on, as tests of the pool, so that most places are turned away by one look. */
export class FirstWords {
  readonly #pool: BitPool
  readonly #sets: WordSets
  readonly #classes: ClassReader
  readonly #code: Int32Array
  readonly #tests = new Map<number, number>()
  /** Tests of words that several instructions take, by those: many patterns share them. */
  readonly #unions = new Map<string, number>()

  constructor(pool: BitPool, sets: WordSets, classes: ClassReader, code: Int32Array) {
    this.#pool = pool
    this.#sets = sets
    this.#classes = classes
    this.#code = code
  }

  /** With which words a match can go on from a place in the code; ANY_WORDS where it may be any, or where the match may end. */
  from(place: number): number {
    let test = this.#tests.get(place)
    if (test === undefined) {
      test = this.#make(place)
      this.#tests.set(place, test)
    }
    return test
  }

  /** Which words of a match may stand right before a place in its program; ANY_WORDS where that may be any. */
  rightBefore(program: number, at: number): number {
    const taking = new Set<number>()
    const seen = new Set<number>()
    /** Goes on from `pc` on every way; `taken` is the instruction that took the last word, -1 before there is one. */
    const reach = (pc: number, taken: number): void => {
      if (pc === at && taken >= 0) taking.add(taken)
      const code = this.#code[pc]!
      const state = pc * this.#code.length + taken
      if (pc === at || code === MATCH || seen.has(state)) return
      seen.add(state)
      const next = pc + sizeOf(code)
      const jumps = code === JUMP || code === SPLIT
      reach(jumps ? next + this.#code[pc + 1]! : next, TAKING.has(code) ? pc : taken)
      if (code === SPLIT || code === SKIP) reach(next, taken)
      if (code === PAUSE) reach(next, pc)
    }
    reach(program, -1)
    // Mostly it is one word or set, which has a test already.
    const [first = -1] = taking
    if (taking.size === 1 && this.#code[first] !== CLASS) return this.from(first)
    const key = [...new Set([...taking].map((pc) => `${this.#code[pc]} ${this.#code[pc + 1]}`))].sort().join()
    let test = this.#unions.get(key)
    if (test === undefined) {
      const found: number[] = []
      test = [...taking].every((pc) => this.#note(pc, (id) => found.push(id))) ? this.#testOf(found) : ANY_WORDS
      this.#unions.set(key, test)
    }
    return test
  }

  /** Calls back with the words that an instruction may take; answers false where they may be any. */
  #note(pc: number, note: (id: number) => void): boolean {
    const operand = this.#code[pc + 1]!
    switch (this.#code[pc]) {
      case WORD:
        note(operand)
        return true
      case SET:
      case PAUSE:
        this.#sets.each(operand, note)
        return true
      case CLASS:
        this.#classes.eachWord(operand, note)
        return true
      default:
        return false
    }
  }

  /** A word or set, as a test. */
  ofWords(ref: number): number {
    return this.#sets.test(ref)
  }

  /** What passes one of several tests. */
  either(tests: readonly number[]): number {
    if (tests.length === 1 || tests.includes(ANY_WORDS)) return tests.length === 1 ? tests[0]! : ANY_WORDS
    const found: number[] = []
    for (const test of tests) this.#pool.each(test, (id) => found.push(id))
    return this.#testOf(found)
  }

  /** Sets and classes have tables already, which are shared. */
  #make(place: number): number {
    const code = this.#code
    let pc = place
    while (code[pc] === SAVE) pc += 2
    if (code[pc] === WORD) return wordRef(code[pc + 1]!)
    if (code[pc] === SET) return this.#sets.test(code[pc + 1]!)
    if (code[pc] === CLASS) return this.#classes.firstWords(code[pc + 1]!)
    const found: number[] = []
    return this.#gather(pc, (id) => found.push(id)) ? this.#testOf(found) : ANY_WORDS
  }

  #testOf(words: readonly number[]): number {
    if (words.length === 1) return wordRef(words[0]!)
    const table = this.#pool.table()
    for (const id of words) this.#pool.add(table, id)
    return table
  }

  /** Calls back with all words that may come next at `pc`, on every way. Answers false where that may be any word, or none. */
  #gather(pc: number, note: (id: number) => void): boolean {
    const code = this.#code[pc]!
    if (code === MATCH) return false
    if (TAKING.has(code)) return this.#note(pc, note)
    if (code === PAUSE) this.#note(pc, note)
    const next = pc + sizeOf(code)
    const on = code === SPLIT || code === JUMP ? next + this.#code[pc + 1]! : next
    return this.#gather(on, note) && (code !== SPLIT || this.#gather(next, note))
  }
}

/** What takes words. */
const TAKING: ReadonlySet<number> = new Set([WORD, SET, CLASS, ANY, VERB, PHRASE, SKIP])

/** How many numbers an instruction is. */
function sizeOf(code: number): number {
  if (code === SKIP) return 3
  return code === START || code === END || code === CLOSE || code === OPEN || code === ANY || code === MATCH ? 1 : 2
}
