import type { ClassReader } from './class-reader.ts'
import type { WordSets } from './word-sets.ts'

/** A pattern and how many words of a match may stand before the word by which it was found. */
export interface Anchor {
  readonly pattern: number
  least: number
  most: number
}

const NONE: readonly Anchor[] = []

/** Patterns by the words that find them. Kept as read until they are asked for. */
export class AnchorIndex {
  /** Pattern, words (or as -1 - index a class), least, most. */
  readonly #kept: number[] = []
  #byWord: Anchor[][] = []

  add(pattern: number, item: number, least: number, most: number): void {
    this.#kept.push(pattern, item, least, most)
  }

  /** Those that word `id` finds; `build` comes first. */
  of(id: number): readonly Anchor[] {
    return this.#byWord[id] ?? NONE
  }

  /** Calls back with every word by which a pattern is found, once. */
  build(words: number, sets: WordSets, classes: ClassReader, visit: (id: number) => void): void {
    const byWord: Anchor[][] = new Array(words + 1)
    this.#byWord = byWord
    const kept = this.#kept
    for (let i = 0; i < kept.length; i += 4) {
      const [pattern, item, least, most] = [kept[i]!, kept[i + 1]!, kept[i + 2]!, kept[i + 3]!]
      const note = (id: number) => {
        const list = byWord[id]
        if (list === undefined) {
          byWord[id] = [{ pattern, least, most }]
          visit(id)
          return
        }
        const last = list[list.length - 1]!
        if (last.pattern !== pattern) list.push({ pattern, least, most })
        else {
          // One pattern found at several distances by one word is looked for once, over all of them.
          last.least = Math.min(last.least, least)
          last.most = Math.max(last.most, most)
        }
      }
      if (item >= 0) sets.each(item, note)
      else classes.eachFirst(-1 - item, note)
    }
  }
}
