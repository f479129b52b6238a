import type { Anchor } from './anchor-index.ts'
import { NOT_KNOWN } from './bit-pool.ts'
import {
  ANY,
  CLASS,
  CLOSE,
  END,
  GAP,
  JUMP,
  MATCH,
  NOT,
  OPEN,
  PAUSE,
  PHRASE,
  SAVE,
  SET,
  SIGN,
  SKIP,
  SPLIT,
  START,
  VERB,
  WORD,
} from './instructions.ts'
import {
  ANCHOR,
  ANY_WORD,
  CLASS_OF,
  CLAUSE_END,
  CLAUSE_START,
  DONE,
  FAR,
  FORK,
  GAP_OF,
  HANG,
  KNOWN,
  LAST,
  LIGHT_PAUSE,
  MEET,
  NEARLY_END,
  NEW_NOT,
  NEW_SET,
  NEW_WORD,
  NOT_OF,
  OR,
  PAUSE_IN,
  PHRASE_ANY,
  PHRASE_OF,
  SAVE_FIRST,
  SAVE_IN,
  SENTENCE_START,
  SIGN_OF,
  UPTO,
  VERB_IN,
} from './kept-program.ts'
import type { SignReader } from './packed.ts'
import { BASE } from './packed.ts'
import { APOSTROPHE } from './tokens.ts'
import { setRef, wordRef } from './word-sets.ts'

/** How many words a phrase may hold (see phrase.ts, with a coordinated part). */
export const PHRASE_WORDS = 13

/** A member of several words. */
interface Member {
  /** Pairs of word and 1 for an apostrophe before it. */
  words: number[]
  /** Which of them it is looked for by. */
  rare: number
}

/** Members of a word class. */
export interface WordClass {
  /** The members of one word, or -1. */
  single: number
  /** Longer members, and those that hang on by an apostrophe. The longest first. */
  longer: Member[]
}

/** Words, or a class, by which a program is looked for: the fewest and most words before them, where the code goes on after them, and where they stand. */
export interface FoundBy extends Pick<Anchor, 'least' | 'most' | 'afters' | 'places'> {
  item: number
}

interface Branch {
  split: number
  jumps: number[]
  /** Words before the fork, and the fewest and most after the ways that were read. */
  least: number
  most: number
  fewest: number
  greatest: number
}

/** Turns kept programs into what Matcher runs, and works out where in them the words stand by which they are found. */
export class ProgramLoader {
  readonly code: number[] = []
  readonly sets: number[][] = []
  readonly nots: number[][] = []
  readonly classes: WordClass[] = []
  words = 0
  /** What may stand at a pause: see NAMED_SETS. */
  between = 0
  light = 0
  /** Words and sets by the order in which they were defined. */
  readonly #known: number[] = []
  readonly #in: SignReader
  #least = 0
  #most = 0

  constructor(input: SignReader) {
    this.#in = input
  }

  /** Words or a set, new or known. */
  item(sign = this.#in.sign()): number {
    const input = this.#in
    if (sign === NEW_WORD) return this.#newWord()
    if (sign === NEW_SET) {
      const fresh = input.number()
      let more = input.number()
      const set = [this.words + 1, fresh]
      for (let i = 0; i < fresh; i++) this.#newWord()
      for (let place = 0; more > 0; more--) {
        const first = input.sign()
        const run = first < KNOWN ? first : 1
        place += this.#placeAt(run > 1 ? input.sign() : first)
        for (let i = 0; i < run; i++) set.push(this.#known[place + i]!)
      }
      this.sets.push(set)
      const ref = setRef(this.sets.length - 1)
      this.#known.push(ref)
      return ref
    }
    return this.#known[this.#placeAt(sign)]!
  }

  #newWord(): number {
    const ref = wordRef(++this.words)
    this.#known.push(ref)
    return ref
  }

  /** Where among the things defined the one stands whose reference begins with `sign`. */
  #placeAt(sign: number): number {
    const input = this.#in
    return sign < FAR
      ? (sign - KNOWN) * BASE + input.sign()
      : (input.sign() * BASE + input.sign()) * BASE + input.sign()
  }

  wordClass(): void {
    const input = this.#in
    const single = input.sign() === 1 ? this.item() : -1
    const longer: Member[] = []
    for (let left = input.number(); left > 0; left--) {
      const words: number[] = []
      const count = input.sign()
      const rare = input.sign()
      for (let i = 0; i < count; i++) words.push(this.item(), input.sign())
      longer.push({ words, rare })
    }
    this.classes.push({ single, longer: longer.sort((a, b) => b.words.length - a.words.length) })
  }

  /** By what the last program is looked for: words or (as -1 - index) a class, and where they stand in it. */
  readonly found: FoundBy[] = []
  readonly #branches: Branch[] = []
  #anchored = false
  #marked = false

  /** Notes that what comes next is looked for, if it is: by a mark, or, where there is none in the program, by standing at its start. */
  #anchor(item: number, after: number): void {
    if (this.#anchored) {
      if (!this.#marked) this.found.length = 0
      this.#marked = true
      this.#find(item, after)
    } else if (!this.#marked && this.#most === 0) this.#find(item, after)
    this.#anchored = false
  }

  #find(item: number, after: number): void {
    this.found.push({ item, least: this.#least, most: this.#most, afters: [after], places: [this.code.length] })
  }

  /** Reads one program, after which `found` holds its anchors, and answers where its code starts. */
  program(): number {
    const { code } = this
    const input = this.#in
    const start = code.length
    const branches = this.#branches
    this.found.length = 0
    this.#marked = false
    this.#least = 0
    this.#most = 0
    for (;;) {
      const sign = input.sign()
      switch (sign) {
        case DONE:
          code.push(MATCH)
          return start
        case FORK:
          branches.push({
            split: code.length,
            jumps: [],
            least: this.#least,
            most: this.#most,
            fewest: Number.POSITIVE_INFINITY,
            greatest: 0,
          })
          code.push(SPLIT, 0)
          break
        case OR:
        case LAST:
          this.#turn(branches[branches.length - 1]!, sign === OR)
          break
        case MEET: {
          const branch = branches.pop()!
          for (const jump of branch.jumps) code[jump] = code.length - jump - 1
          this.#least = Math.min(branch.fewest, this.#least)
          this.#most = Math.max(branch.greatest, this.#most)
          break
        }
        case UPTO:
          code.push(SKIP, input.number(), NOT_KNOWN)
          this.#most += code[code.length - 2]!
          break
        case HANG:
          code.push(GAP, APOSTROPHE)
          break
        case ANCHOR:
          this.#anchored = true
          break
        case CLASS_OF: {
          const index = input.number()
          this.#anchor(-1 - index, code.length + 2)
          code.push(CLASS, index)
          const { single, longer } = this.classes[index]!
          const sizes = longer.map(({ words }) => words.length / 2)
          if (single >= 0) sizes.push(1)
          this.#take(Math.min(...sizes), Math.max(...sizes))
          break
        }
        case PHRASE_ANY:
          code.push(PHRASE, 0)
          this.#take(1, PHRASE_WORDS)
          break
        case PHRASE_OF:
          code.push(PHRASE, this.item() + 1)
          this.#take(1, PHRASE_WORDS)
          break
        case VERB_IN:
          code.push(VERB, input.sign())
          this.#take(1, 1)
          break
        case ANY_WORD:
          code.push(ANY)
          this.#take(1, 1)
          break
        case SENTENCE_START:
          code.push(START)
          break
        case CLAUSE_END:
          code.push(END)
          break
        case NEARLY_END:
          code.push(CLOSE)
          break
        case CLAUSE_START:
          code.push(OPEN)
          break
        case PAUSE_IN:
        case LIGHT_PAUSE:
          code.push(PAUSE, sign === PAUSE_IN ? this.between : this.light)
          this.#most += 2
          break
        case GAP_OF:
          code.push(GAP, input.number())
          break
        case SIGN_OF:
          code.push(SIGN, input.number())
          break
        case NEW_NOT:
          this.nots.push(this.#sequences(input.number()))
          code.push(NOT, this.nots.length - 1)
          break
        case NOT_OF:
          code.push(NOT, input.number())
          break
        case SAVE_IN:
          code.push(SAVE, input.number())
          break
        default:
          if (sign >= SAVE_FIRST && sign < KNOWN) {
            code.push(SAVE, sign - SAVE_FIRST)
            break
          }
          {
            const item = this.item(sign)
            this.#anchor(item, code.length + 2)
            if ((item & 1) === 1) code.push(WORD, item >> 1)
            else code.push(SET, item)
            this.#take(1, 1)
          }
      }
    }
  }

  #take(least: number, most: number): void {
    this.#least += least
    this.#most += most
  }

  /** One way through a fork ends and the next begins. */
  #turn(branch: Branch, more: boolean): void {
    const { code } = this
    branch.jumps.push(code.length + 1)
    code.push(JUMP, 0)
    code[branch.split + 1] = code.length - branch.split - 2
    branch.fewest = Math.min(branch.fewest, this.#least)
    branch.greatest = Math.max(branch.greatest, this.#most)
    this.#least = branch.least
    this.#most = branch.most
    if (!more) return
    branch.split = code.length
    code.push(SPLIT, 0)
  }

  /** Word sequences, each its length and its words. */
  #sequences(count: number): number[] {
    const all: number[] = []
    for (; count > 0; count--) {
      const length = this.#in.sign()
      all.push(length)
      for (let left = length; left > 0; left--) all.push(this.item())
    }
    return all
  }
}
