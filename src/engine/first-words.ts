import type { BitPool } from './bit-pool.ts'
import { ANY_WORDS } from './bit-pool.ts'
import type { ClassReader } from './class-reader.ts'
import { ANY, CLASS, END, JUMP, MATCH, OPEN, PHRASE, SAVE, SET, SKIP, SPLIT, START, VERB, WORD } from './program.ts'
import type { WordSets } from './word-sets.ts'
import { wordRef } from './word-sets.ts'

/** Works out with which words a program can begin or go on, as tests of the pool, so that most places are turned away by one look. */
export class FirstWords {
  readonly #pool: BitPool
  readonly #sets: WordSets
  readonly #classes: ClassReader
  readonly #code: Int32Array
  readonly #tests = new Map<number, number>()

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

  /** Which words stand in the code from the start of a program to `at`; ANY_WORDS where that may be any word. */
  between(program: number, at: number): number {
    return this.#gathered(program, at)
  }

  /** Which words may stand right before a place in a program; ANY_WORDS where that may be any, or none at all. */
  rightBefore(program: number, at: number): number {
    const found: number[] = []
    const seen = new Set<number>()
    const visit = (pc: number): boolean => {
      if (pc === at || seen.has(pc)) return true
      seen.add(pc)
      const code = this.#code[pc]!
      if (code === MATCH) return true
      const next = pc + sizeOf(code)
      if (TAKING.has(code) && this.#leadsTo(next, at) && !this.#note(pc, (id) => found.push(id))) return false
      if (code === JUMP) return visit(next + this.#code[pc + 1]!)
      return visit(next) && (code !== SPLIT || visit(next + this.#code[pc + 1]!))
    }
    return visit(program) ? this.#testOf(found) : ANY_WORDS
  }

  /** Whether `at` can be reached from `pc` without a word between. */
  #leadsTo(pc: number, at: number): boolean {
    for (let place = pc; ; ) {
      if (place === at) return true
      const code = this.#code[place]!
      if (code === MATCH || (TAKING.has(code) && code !== SKIP)) return false
      const next = place + sizeOf(code)
      if (code === SPLIT && this.#leadsTo(next, at)) return true
      place = code === SPLIT || code === JUMP ? next + this.#code[place + 1]! : next
    }
  }

  /** Calls back with the words that an instruction may take; answers false where they may be any. */
  #note(pc: number, note: (id: number) => void): boolean {
    const operand = this.#code[pc + 1]!
    switch (this.#code[pc]) {
      case WORD:
        note(operand)
        return true
      case SET:
        this.#sets.each(operand, note)
        return true
      case CLASS:
        this.#classes.eachWord(operand, note)
        return true
      default:
        return false
    }
  }

  /** Where a program goes on with SKIP: within how many words something comes that can be tested, and the test; null elsewhere. */
  soon(place: number): { within: number; test: number } | null {
    let at = place
    while (this.#code[at] === JUMP || this.#code[at] === SAVE)
      at += this.#code[at] === JUMP ? 2 + this.#code[at + 1]! : 2
    if (this.#code[at] !== SKIP) return null
    const test = this.from(at + sizeOf(SKIP))
    return test === ANY_WORDS ? null : { within: this.#code[at + 1]! + 1, test }
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
    return this.#gathered(pc, NO_END)
  }

  #gathered(from: number, end: number): number {
    const found: number[] = []
    return this.#gather(from, end, (id) => found.push(id)) ? this.#testOf(found) : ANY_WORDS
  }

  #testOf(words: readonly number[]): number {
    if (words.length === 1) return wordRef(words[0]!)
    const table = this.#pool.table()
    for (const id of words) this.#pool.add(table, id)
    return table
  }

  /**
   * Calls back with all words in the code from `pc` to `end`; or, with no end, with those that may come next, on every way. Answers false where that may be
   * any word, or none.
   */
  #gather(pc: number, end: number, note: (id: number) => void): boolean {
    for (let at = pc; at !== end; ) {
      const code = this.#code[at]!
      const next = at + sizeOf(code)
      if (code === MATCH) return false
      if (TAKING.has(code)) {
        if (!this.#note(at, note)) return false
        if (end === NO_END) return true
      }
      at = next
      if (end !== NO_END || (code !== SPLIT && code !== JUMP)) continue
      if (code === SPLIT && !this.#gather(next, end, note)) return false
      at = next + this.#code[next - 1]!
    }
    return true
  }
}

const NO_END = -1
/** What takes words. */
const TAKING: ReadonlySet<number> = new Set([WORD, SET, CLASS, ANY, VERB, PHRASE, SKIP])

/** How many numbers an instruction is. */
function sizeOf(code: number): number {
  if (code === SKIP) return 5
  return code === START || code === END || code === OPEN || code === ANY || code === MATCH ? 1 : 2
}
