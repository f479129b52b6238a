import {
  ANCHOR,
  CLASS_OF,
  DONE,
  FAR,
  KNOWN,
  NEW_NOT,
  NEW_SET,
  NEW_WORD,
  NOT_OF,
  PHRASE_OF,
  SAVE_FIRST,
  SAVE_IN,
  SHORT_SAVES,
} from '../engine/kept-program.ts'
import { BASE } from '../engine/packed.ts'
import { pack, sign } from './pack.ts'
import type { Sequence } from './pattern-ast.ts'
import type { Program } from './program-step.ts'
import { WORDS } from './program-step.ts'

/** Below this many members a set is not worth naming inside another. */
const WORTH_NAMING = 3

/** Writes what ProgramLoader reads: each word and each set of words is defined where it is first used. */
export class StreamWriter {
  /** Every word, in the order of its first use. */
  readonly words: string[] = []
  readonly #out: string[] = []
  /** The place of each word and of each set (its sorted words) among the things defined. */
  readonly #known = new Map<string, number>()
  readonly #sets: { key: string; members: readonly string[] }[] = []
  readonly #nots = new Map<string, number>()
  #defined = 0

  get text(): string {
    return this.#out.join('')
  }

  number(value: number): void {
    this.#out.push(pack([value]))
  }

  sign(value: number): void {
    this.#out.push(sign(value))
  }

  /** A word, or a set of several. */
  item(list: Iterable<string>): void {
    const words = [...new Set(list)].sort()
    const key = words.join(' ')
    const place = this.#known.get(key)
    if (place !== undefined) this.#reference(place)
    else if (words.length === 1) {
      this.sign(NEW_WORD)
      this.#define(key)
      this.words.push(key)
    } else this.#newSet(key, [...list])
  }

  #newSet(key: string, list: readonly string[]): void {
    const fresh = [...new Set(list)].filter((word) => !this.#known.has(word))
    const missing = new Set(list.filter((word) => this.#known.has(word)))
    const parts: string[] = []
    // The largest sets that lie inside this one, then the words that are left.
    const members = new Set(list)
    for (const set of this.#sets) {
      if (set.members.length > members.size || !set.members.every((word) => members.has(word))) continue
      if (set.members.filter((word) => missing.has(word)).length < 2) continue
      parts.push(set.key)
      for (const word of set.members) missing.delete(word)
    }
    parts.push(...missing)
    this.sign(NEW_SET)
    this.number(fresh.length)
    const runs = runsOf(parts.map((part) => this.#known.get(part)!))
    this.number(runs.length)
    for (const word of fresh) {
      this.#define(word)
      this.words.push(word)
    }
    let last = 0
    for (const [place, length] of runs) {
      if (length > 1) this.sign(length)
      this.#reference(place - last)
      last = place
    }
    this.#define(key)
    const all = [...members]
    if (all.length >= WORTH_NAMING) {
      this.#sets.push({ key, members: all })
      this.#sets.sort((a, b) => b.members.length - a.members.length)
    }
  }

  #define(key: string): void {
    this.#known.set(key, this.#defined++)
  }

  #reference(place: number): void {
    const near = KNOWN + Math.floor(place / BASE)
    if (near < FAR) {
      this.sign(near)
      this.sign(place % BASE)
      return
    }
    this.sign(FAR)
    this.sign(Math.floor(place / BASE / BASE))
    this.sign(Math.floor(place / BASE) % BASE)
    this.sign(place % BASE)
  }

  /** `classIndex` tells the place of a class by its name. */
  program(program: Program, classIndex: (name: string) => number): void {
    for (const { code, operand, words, className, sequences, anchor } of program) {
      if (anchor) this.sign(ANCHOR)
      if (code === WORDS) this.item(words!)
      else if (code === NOT_OF) this.#not(sequences!)
      else if (code === SAVE_IN && operand! < SHORT_SAVES) this.sign(SAVE_FIRST + operand!)
      else {
        this.sign(code)
        if (code === CLASS_OF) this.number(classIndex(className!))
        else if (code === PHRASE_OF) this.item(words!)
        else if (operand !== undefined) this.number(operand)
      }
    }
    this.sign(DONE)
  }

  /** Word sequences that must not come next; those of one word are kept as one set. */
  #not(sequences: readonly Sequence[]): void {
    const single = sequences.flatMap((sequence) => (sequence.length === 1 ? [sequence[0]!.word] : []))
    const longer = sequences
      .filter((sequence) => sequence.length > 1)
      .map((sequence) => sequence.map(({ word }) => [word]))
    const all = single.length === 0 ? longer : [[single], ...longer]
    const key = JSON.stringify(all)
    const known = this.#nots.get(key)
    if (known !== undefined) {
      this.sign(NOT_OF)
      this.number(known)
      return
    }
    this.#nots.set(key, this.#nots.size)
    this.sign(NEW_NOT)
    this.number(all.length)
    for (const sequence of all) {
      this.sign(sequence.length)
      for (const words of sequence) this.item(words)
    }
  }
}

/** Places that follow one another, as the first of them and how many there are; a run is below KNOWN, so that it cannot be taken for a reference. */
function runsOf(places: number[]): [place: number, length: number][] {
  const runs: [number, number][] = []
  for (const place of places.sort((a, b) => a - b)) {
    const last = runs[runs.length - 1]
    if (last !== undefined && last[0] + last[1] === place && last[1] < KNOWN - 1) last[1]++
    else runs.push([place, 1])
  }
  return runs
}
