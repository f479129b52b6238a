import type { BitPool } from './bit-pool.ts'
import type { WordClass } from './program-loader.ts'
import type { Tokens } from './tokens.ts'
import { APOSTROPHE, JOIN } from './tokens.ts'
import type { WordSets } from './word-sets.ts'

/** Reads members of word classes: @client takes "pt" as well as "service user". */
export class ClassReader {
  readonly #tokens: Tokens
  readonly #sets: WordSets
  readonly #classes: readonly WordClass[]
  readonly #pool: BitPool
  /** By class: with which words a longer member begins, and with which any. */
  readonly #longer: readonly number[]
  readonly #all: readonly number[]

  constructor(tokens: Tokens, sets: WordSets, classes: readonly WordClass[], pool: BitPool) {
    this.#tokens = tokens
    this.#sets = sets
    this.#classes = classes
    this.#pool = pool
    this.#longer = classes.map(({ longer }) => this.#tableOf(-1, longer))
    this.#all = classes.map(({ single, longer }) => this.#tableOf(single, longer))
  }

  /** One past the longest member of the class that starts at token `at`, or -1. `allowed` is what may stand before it; a match that starts here has nothing before it. */
  read(index: number, at: number, allowed: number, starts: boolean): number {
    const { single, longer } = this.#classes[index]!
    const id = this.#tokens.id(at)
    // Most words begin no longer member, and those need not be gone through.
    if (this.#pool.passes(this.#longer[index]!, id))
      for (const { words } of longer) if (this.#fits(words, at, allowed, starts)) return at + words.length / 2
    const joined = starts || (this.#tokens.gap(at) & ~allowed) === 0
    return joined && single >= 0 && this.#sets.has(single, id) ? at + 1 : -1
  }

  /** A test of the pool for words with which a member of the class can begin. */
  firstWords(index: number): number {
    return this.#all[index]!
  }

  /** Calls back with every word of its members. */
  eachWord(index: number, visit: (id: number) => void): void {
    const { single, longer } = this.#classes[index]!
    if (single >= 0) this.#sets.each(single, visit)
    for (const { words } of longer) for (let i = 0; i < words.length; i += 2) this.#sets.each(words[i]!, visit)
  }

  /** Calls back with the words by which the class is looked for; of a longer member with its words, too, and which of them it is. */
  eachRare(index: number, visit: (id: number, member: readonly number[] | null, at: number) => void): void {
    const { single, longer } = this.#classes[index]!
    if (single >= 0) this.#sets.each(single, (id) => visit(id, null, 0))
    for (const { words, rare } of longer) this.#sets.each(words[rare * 2]!, (id) => visit(id, words, rare))
  }

  #tableOf(single: number, longer: WordClass['longer']): number {
    const table = this.#pool.table()
    const add = (id: number) => this.#pool.add(table, id)
    if (single >= 0) this.#sets.each(single, add)
    for (const { words } of longer) this.#sets.each(words[0]!, add)
    return table
  }

  #fits(member: readonly number[], at: number, allowed: number, starts: boolean): boolean {
    for (let i = 0; i < member.length; i += 2) {
      const token = at + i / 2
      // What hangs on by an apostrophe does so at the start too: the S of “J.S. declined” is no “is”.
      if (i > 0 || !starts || member[i + 1] === 1) {
        const wanted = member[i + 1] === 1 ? APOSTROPHE : i === 0 ? allowed : JOIN
        if ((this.#tokens.gap(token) & ~wanted) !== 0) return false
      }
      if (!this.#sets.has(member[i]!, this.#tokens.id(token))) return false
    }
    return true
  }
}
