import { unpack } from './packed.ts'
import type { Tokens } from './tokens.ts'
import { APOSTROPHE, JOIN } from './tokens.ts'
import type { WordSets } from './word-sets.ts'

interface WordClass {
  /** The set of members of one word, or -1. */
  single: number
  /** Longer members, and those that hang on by an apostrophe: pairs of set and 1 for an apostrophe before it. The longest first. */
  members: number[][]
}

/** Reads members of word classes: @client takes "pt" as well as "service user". */
export class ClassReader {
  readonly #tokens: Tokens
  readonly #sets: WordSets
  readonly #packed: readonly string[]
  readonly #classes: (WordClass | undefined)[]

  constructor(tokens: Tokens, sets: WordSets, packed: readonly string[]) {
    this.#tokens = tokens
    this.#sets = sets
    this.#packed = packed
    this.#classes = new Array(packed.length)
  }

  /** One past the longest member of the class that starts at token `at`, or -1. `allowed` is what may stand before it; a match that starts here has nothing before it. */
  read(index: number, at: number, allowed: number, starts: boolean): number {
    this.#classes[index] ??= readClass(this.#packed[index]!)
    const { single, members } = this.#classes[index]
    for (const member of members) if (this.#fits(member, at, allowed, starts)) return at + member.length / 2
    const joined = starts || (this.#tokens.gap(at) & ~allowed) === 0
    return joined && single >= 0 && this.#sets.has(single, this.#tokens.id(at)) ? at + 1 : -1
  }

  /** Calls back with every word that a member of the class can begin with. */
  eachFirst(index: number, visit: (id: number) => void): void {
    this.#classes[index] ??= readClass(this.#packed[index]!)
    const { single, members } = this.#classes[index]
    if (single >= 0) this.#sets.each(single, visit)
    for (const member of members) this.#sets.each(member[0]!, visit)
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

function readClass(packed: string): WordClass {
  const numbers = unpack(packed)
  const members: number[][] = []
  for (let i = 1; i < numbers.length; ) {
    const size = numbers[i]! * 2
    members.push(numbers.slice(i + 1, i + 1 + size))
    i += 1 + size
  }
  return { single: numbers[0]! - 1, members: members.sort((a, b) => b.length - a.length) }
}
