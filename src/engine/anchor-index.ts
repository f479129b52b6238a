import type { ClassReader } from './class-reader.ts'
import { NOWHERE } from './program-loader.ts'
import type { WordSets } from './word-sets.ts'

/** A pattern, how many words of a match may stand before the word by which it was found, and where its code goes on after that word (or NOWHERE). */
export interface Anchor {
  readonly pattern: number
  readonly least: number
  readonly most: number
  readonly after: number
  /** Where in the code it is looked for, or, inside a member of a class, where the code goes on: what stands before it comes before. */
  readonly at: number
  /** Whose the pattern is, in which kinds of writing it speaks, and where its program starts. */
  readonly rule: number
  readonly fields: number
  readonly program: number
  /** What may come after that word, and what a match may begin with (see FirstWords.from); undefined until somebody asks. */
  next: Uint8Array | null | undefined
  first: Uint8Array | null | undefined
  /** What words may stand before that word in a match (see FirstWords.earliest). */
  before: Uint8Array | null | undefined
}

const NONE: readonly Anchor[] = []

/** Patterns by the words that find them. Kept as read until they are asked for. */
export class AnchorIndex {
  #kept: { anchor: Anchor; item: number }[] = []
  /** By word: the place of its list, from 1; 0 is none. */
  #places = new Uint16Array(0)
  readonly #lists: Anchor[][] = []

  /** `item`: words, or as -1 - index a class. */
  add(anchor: Anchor, item: number): void {
    this.#kept.push({ anchor, item })
  }

  /** Those that word `id` finds; `build` comes first. */
  of(id: number): readonly Anchor[] {
    const place = this.#places[id]!
    return place === 0 ? NONE : this.#lists[place - 1]!
  }

  /** Calls back with every word by which a pattern is found, once. */
  build(words: number, sets: WordSets, classes: ClassReader, visit: (id: number) => void): void {
    const places = new Uint16Array(words + 1)
    const lists = this.#lists
    const note = (id: number, own: Anchor) => {
      if (places[id] === 0) {
        places[id] = lists.push([own])
        visit(id)
        return
      }
      const list = lists[places[id]! - 1]!
      if (list[list.length - 1]!.pattern === own.pattern) list.push(both(list.pop()!, own))
      else list.push(own)
    }
    for (const { anchor, item } of this.#kept) {
      if (item >= 0) sets.each(item, (id) => note(id, anchor))
      else classes.eachRare(-1 - item, (id, before) => note(id, before === 0 ? anchor : within(anchor, before)))
    }
    this.#places = places
    this.#kept = []
  }
}

/** An anchor inside a member of a class, `before` words of which stand before it. */
function within(anchor: Anchor, before: number): Anchor {
  return { ...anchor, least: anchor.least + before, most: anchor.most + before, at: anchor.at + 2 }
}

/** One pattern that is found at several places by one word is looked for once, over all of them. */
function both(one: Anchor, other: Anchor): Anchor {
  return {
    ...one,
    least: Math.min(one.least, other.least),
    most: Math.max(one.most, other.most),
    after: one.after === other.after ? one.after : NOWHERE,
    at: Math.max(one.at, other.at),
    next: undefined,
  }
}
