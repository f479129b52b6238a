import { ANY_WORDS, NOT_KNOWN } from './bit-pool.ts'
import type { ClassReader } from './class-reader.ts'
import type { FirstWords } from './first-words.ts'
import type { WordSets } from './word-sets.ts'

/** How a pattern is found by a word. */
export interface Anchor {
  readonly pattern: number
  /** Whose the pattern is, in which kinds of writing it speaks, and where its program starts. */
  readonly rule: number
  readonly fields: number
  readonly program: number
  /** How many words of a match may stand before the word. */
  readonly least: number
  readonly most: number
  /** Where in the code it goes on after the word; inside a member of a class, the member's next word, as `wordsBeside` writes it. */
  readonly afters: readonly number[]
  /** The places of the code where it is looked for; inside a member of a class, the member's word before it. */
  readonly places: readonly number[]
  /** Where its numbers lie in an index, once they do. */
  row?: number
}

/** A row of AnchorIndex: the numbers of an anchor, by column. */
export const RULE = 0
export const FIELDS = 1
export const PROGRAM = 2
export const PATTERN = 3
export const LEAST = 4
export const MOST = 5
/** Tests of the pool: what may come right after the word; what may stand right before it, in a match that does not begin with it; with what a match can begin. */
export const NEXT = 6
export const PREVIOUS = 7
export const FIRST = 8
/** Where in `#hows` it is said how they are worked out. */
const HOW = 9

/**
 * The masks of a list: hashes of words that may come right after its word, for anchors that ask for one of them; that may stand right before it, for those that ask for that; and
 * both, for those that ask for both. A mask is two numbers of 32 bits: a hash is in one of them by its highest bit, at the place that the next five bits say. It says too much
 * now and then, and never too little; asking costs a third of looking a word up.
 */
const MASKS = 8
const AFTER_ALONE = 0
const BEFORE_ALONE = 2
const BOTH_AFTER = 4
const BOTH_BEFORE = 6

/** Of a list: its tests are not worked out yet, or one of its anchors asks for nothing right beside the word. The masks of others tell. */
const NEW = 1
const FREE = 2

/** Patterns by the words that find them, as rows of numbers in one piece of memory. Tests of a word's anchors are worked out when the word is first met. */
export class AnchorIndex {
  #kept: { anchor: Anchor; item: number }[] = []
  rows = new Int32Array(0)
  /** By word: which list is its own; 0 is the empty one. */
  #lists = new Uint16Array(0)
  /** By list: where it starts; the next one's start is its end. */
  starts = new Uint32Array(0)
  /** Lists of rows, by where in `rows` they start. */
  entries = new Uint32Array(0)
  /** For the tests of a row: how many afters it has, those, how many places, those. */
  #hows = new Int32Array(0)
  #masks = new Int32Array(0)
  #states = new Uint8Array(0)

  /** `item`: words, or as -1 - index a class. */
  add(anchor: Anchor, item: number): void {
    this.#kept.push({ anchor, item })
  }

  /** The list of word `id`, after `build`; 0 when it finds nothing. */
  listOf(id: number): number {
    return this.#lists[id]!
  }

  /** The rows that word `id` finds. */
  rowsOf(id: number): Uint32Array {
    const list = this.listOf(id)
    return this.entries.subarray(this.starts[list], this.starts[list + 1])
  }

  /** After all were added. Calls back with every word by which a pattern is found. */
  build(words: number, sets: WordSets, classes: ClassReader, visit: (id: number) => void): void {
    const lists = new Uint16Array(words + 1)
    const anchors: Anchor[][] = [[]]
    const note = (id: number, own: Anchor) => {
      lists[id] ||= anchors.push([]) - 1
      const list = anchors[lists[id]!]!
      const last = list[list.length - 1]
      if (last?.pattern === own.pattern) list[list.length - 1] = both(last, own)
      else list.push(own)
    }
    for (const { anchor, item } of this.#kept) {
      if (item >= 0) sets.each(item, (id) => note(id, anchor))
      else
        classes.eachRare(-1 - item, (id, member, at) => note(id, member === null ? anchor : within(anchor, member, at)))
    }
    this.#kept = []
    this.#lists = lists
    this.#layOut(anchors)
    for (let id = 1; id <= words; id++) if (lists[id] !== 0) visit(id)
  }

  #layOut(lists: readonly (readonly Anchor[])[]): void {
    const rows: number[] = []
    const starts = [0]
    const entries: number[] = []
    const hows: number[] = []
    for (const list of lists) {
      for (const anchor of list) {
        if (anchor.row === undefined) {
          anchor.row = rows.length
          const { rule, fields, program, pattern, least, most, afters, places } = anchor
          rows.push(rule, fields, program, pattern, least, most, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, hows.length)
          hows.push(afters.length, ...afters, places.length, ...places)
        }
        entries.push(anchor.row)
      }
      starts.push(entries.length)
    }
    this.rows = Int32Array.from(rows)
    this.#hows = Int32Array.from(hows)
    this.starts = Uint32Array.from(starts)
    this.entries = Uint32Array.from(entries)
    this.#masks = new Int32Array(lists.length * MASKS)
    this.#states = new Uint8Array(lists.length).fill(NEW)
  }

  /** Whether `settle` has still to be called for a list. */
  isNew(list: number): boolean {
    return this.#states[list] === NEW
  }

  /** Works out what the anchors of a list ask of the words beside theirs. */
  settle(list: number, tests: AnchorTests, eachHash: (test: number, visit: (hash: number) => void) => void): void {
    const { rows } = this
    let state = 0
    const mask = (kind: number, test: number) => {
      const from = list * MASKS + kind
      eachHash(test, (hash) => (this.#masks[from + halfOf(hash)]! |= bitOf(hash)))
    }
    for (let entry = this.starts[list]!; entry < this.starts[list + 1]!; entry++) {
      const row = this.entries[entry]!
      if (rows[row + NEXT] === NOT_KNOWN) this.#workOut(row, tests)
      const next = rows[row + NEXT]!
      // A match that may begin with the word asks for nothing before it.
      const previous = rows[row + LEAST] === 0 ? ANY_WORDS : rows[row + PREVIOUS]!
      if (next === ANY_WORDS && previous === ANY_WORDS) state = FREE
      else if (previous === ANY_WORDS) mask(AFTER_ALONE, next)
      else if (next === ANY_WORDS) mask(BEFORE_ALONE, previous)
      else {
        mask(BOTH_AFTER, next)
        mask(BOTH_BEFORE, previous)
      }
    }
    this.#states[list] = state
  }

  #workOut(row: number, tests: AnchorTests): void {
    const { rows } = this
    const list = (at: number) => Array.from(this.#hows.subarray(at + 1, at + 1 + this.#hows[at]!))
    const afters = list(rows[row + HOW]!)
    const places = list(rows[row + HOW]! + 1 + afters.length)
    const program = rows[row + PROGRAM]!
    rows[row + NEXT] = tests.either(afters.map((at) => (at < 0 ? tests.ofWords(-1 - at) : tests.from(at))))
    rows[row + PREVIOUS] =
      rows[row + MOST] === 0
        ? ANY_WORDS
        : tests.either(places.map((at) => (at < 0 ? tests.ofWords(-1 - at) : tests.rightBefore(program, at))))
    rows[row + FIRST] = tests.from(program)
  }

  /** Whether an anchor of a list can match beside words with these hashes, as far as is known; most words are turned away here. 0 stands for no word. */
  mayMatch(list: number, before: number, next: number): boolean {
    return (
      this.#holds(list, AFTER_ALONE, next) ||
      this.#holds(list, BEFORE_ALONE, before) ||
      (this.#holds(list, BOTH_AFTER, next) && this.#holds(list, BOTH_BEFORE, before)) ||
      this.#states[list] !== 0
    )
  }

  #holds(list: number, kind: number, hash: number): boolean {
    return (this.#masks[list * MASKS + kind + halfOf(hash)]! & bitOf(hash)) !== 0
  }
}

/** What works out the tests of an anchor (see FirstWords). */
export type AnchorTests = Pick<FirstWords, 'from' | 'rightBefore' | 'either' | 'ofWords'>

const halfOf = (hash: number): number => hash >>> 31
/** Shifts count the lower five of these six bits. */
const bitOf = (hash: number): number => 1 << (hash >>> 26)

/** A word or set beside the word, where a place in the code could stand. */
const wordsBeside = (ref: number): number => -1 - ref

/** An anchor inside a member of a class, at its word `at`; a member is pairs, each word and how it hangs on. */
function within(anchor: Anchor, member: readonly number[], at: number): Anchor {
  const isLast = 2 * at + 2 >= member.length
  return {
    ...anchor,
    least: anchor.least + at,
    most: anchor.most + at,
    afters: isLast ? anchor.afters : [wordsBeside(member[2 * at + 2]!)],
    places: at === 0 ? anchor.places : [wordsBeside(member[2 * at - 2]!)],
  }
}

/** One pattern that is found at several places by one word is looked for once, over all of them. */
function both(one: Anchor, other: Anchor): Anchor {
  return {
    ...one,
    least: Math.min(one.least, other.least),
    most: Math.max(one.most, other.most),
    afters: [...one.afters, ...other.afters],
    places: [...one.places, ...other.places],
  }
}
