import type { CueName, DetectionTables } from '../engine/tables.ts'
import { ROW_KINDS } from '../engine/tables.ts'
import { setRef, wordRef } from '../engine/word-sets.ts'
import type { Anchor } from './anchors.ts'
import { pack } from './pack.ts'
import { packSets } from './pack-sets.ts'
import type { Sequence } from './pattern-ast.ts'
import type { WordClasses } from './word-classes.ts'

/** Collects words, sets, classes and patterns while rules are compiled; equal ones are kept once. */
export class TableBuilder {
  readonly classes: WordClasses
  readonly #words = new Map<string, number>()
  readonly #sets = new Interned<number[]>()
  readonly #nots = new Interned<number[]>()
  readonly #classTables = new Interned<number[]>()
  readonly #programs: string[] = []
  readonly #patterns: number[] = []

  constructor(classes: WordClasses) {
    this.classes = classes
  }

  word(word: string): number {
    let id = this.#words.get(word)
    if (id === undefined) {
      id = this.#words.size + 1
      this.#words.set(word, id)
    }
    return id
  }

  /** A reference to the set of these words (see WordSets): the set itself, or the one word it is. */
  set(words: Iterable<string>): number {
    const ids = [...new Set([...words].map((word) => this.word(word)))].sort((a, b) => a - b)
    return ids.length === 1 ? wordRef(ids[0]!) : setRef(this.#sets.index(ids))
  }

  /** The set of the members of a class that are one word. */
  setOfClass(name: string): number {
    return this.set(this.classes.members(name).flatMap((member) => (member.length === 1 ? [member[0]!.word] : [])))
  }

  /** The set of the members that stand by themselves: one word, with no apostrophe before it; -1 when there is none. */
  singleSet(name: string): number {
    const single = this.classes.members(name).flatMap((member) => (isSingle(member) ? [member[0]!.word] : []))
    return single.length === 0 ? -1 : this.set(single)
  }

  /** The index of a word class, as ClassReader reads it. */
  wordClass(name: string): number {
    const longer = this.classes.members(name).filter((member) => !isSingle(member))
    return this.#classTables.index([
      this.singleSet(name) + 1,
      ...longer.flatMap((member) => [
        member.length,
        ...member.flatMap(({ word, apostrophe }) => [this.set([word]), apostrophe ? 1 : 0]),
      ]),
    ])
  }

  /** The index of word sequences that must not come next; those of one word are kept as one set. */
  not(sequences: readonly Sequence[]): number {
    const single = sequences.flatMap((sequence) => (sequence.length === 1 ? [sequence[0]!.word] : []))
    return this.#nots.index([
      ...(single.length === 0 ? [] : [1, this.set(single)]),
      ...sequences
        .filter((sequence) => sequence.length > 1)
        .flatMap((sequence) => [sequence.length, ...sequence.map(({ word }) => this.set([word]))]),
    ])
  }

  /** Adds a pattern and answers its index. `group` is where the words by which it is found are kept. */
  pattern(program: readonly number[], kind: number, anchors: readonly Anchor[]): number {
    const byPlace = new Map<string, { least: number; most: number; words: string[] }>()
    for (const { word, least, most } of anchors) {
      const place = byPlace.get(`${least} ${most}`)
      if (place === undefined) byPlace.set(`${least} ${most}`, { least, most, words: [word] })
      else place.words.push(word)
    }
    this.#programs.push(pack(program))
    const rows = [...byPlace.values()].flatMap(({ least, most, words }) => [this.set(words), least, most - least])
    this.#patterns.push(kind + ROW_KINDS * byPlace.size, ...rows)
    return this.#programs.length - 1
  }

  tables(
    rest: Pick<DetectionTables, 'rules' | 'phrase' | 'lookups' | 'irregular'> & { cues: Record<CueName, number[]> },
  ): DetectionTables {
    const names = Object.keys(rest.cues) as CueName[]
    const byCue = <T>(value: (name: CueName) => T) =>
      Object.fromEntries(names.map((name) => [name, value(name)])) as Record<CueName, T>
    return {
      version: 1,
      words: [...this.#words.keys()].join(' '),
      sets: packSets(this.#sets.all),
      nots: this.#nots.all.map(pack),
      classes: this.#classTables.all.map(pack),
      programs: this.#programs,
      patterns: pack(this.#patterns),
      ...rest,
      cues: byCue((name) => pack(rest.cues[name])),
    }
  }
}

/** Lists of numbers, equal ones once. */
class Interned<T extends number[]> {
  readonly all: T[] = []
  readonly #index = new Map<string, number>()

  index(list: T): number {
    const key = list.join()
    let index = this.#index.get(key)
    if (index === undefined) {
      index = this.all.length
      this.all.push(list)
      this.#index.set(key, index)
    }
    return index
  }
}

function isSingle(member: Sequence): boolean {
  return member.length === 1 && !member[0]!.apostrophe
}
