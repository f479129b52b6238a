import type { DetectionTables, PatternRow } from '../engine/tables.ts'
import type { Sequence } from './pattern-ast.ts'
import type { WordClasses } from './word-classes.ts'

/** Collects words, sets and sequences while patterns are compiled; equal ones are kept once. */
export class TableBuilder {
  readonly classes: WordClasses
  readonly #verbs: (form: string) => readonly string[]
  readonly #words = new Map<string, number>()
  readonly #sets: number[][] = []
  readonly #setIndex = new Map<string, number>()
  readonly #sequences: number[][][] = []
  readonly programs: number[][] = []
  readonly patterns: PatternRow[] = []

  /** `verbs`: the forms of the verbs whose forms are known, by form. */
  constructor(classes: WordClasses, verbs: (form: string) => readonly string[]) {
    this.classes = classes
    this.#verbs = verbs
  }

  /** The set of known verbs in that form; like `@verb` alone it leaves out be and have, which mostly help other verbs. */
  verbSet(form: string): number {
    const helping = new Set([...this.classes.members('be'), ...this.classes.members('have')].map((member) => member[0]?.word))
    return this.set(this.#verbs(form).filter((word) => !/[^a-z]/.test(word) && !helping.has(word)))
  }

  word(word: string): number {
    let id = this.#words.get(word)
    if (id === undefined) {
      id = this.#words.size + 1
      this.#words.set(word, id)
    }
    return id
  }

  /** The index of the set of these words. */
  set(words: readonly string[]): number {
    const ids = [...new Set(words.map((word) => this.word(word)))].sort((a, b) => a - b)
    const key = ids.join()
    let index = this.#setIndex.get(key)
    if (index === undefined) {
      index = this.#sets.length
      this.#sets.push(ids)
      this.#setIndex.set(key, index)
    }
    return index
  }

  /** The set of the members of a class that are one word. */
  setOfClass(name: string): number {
    return this.set(
      this.classes
        .members(name)
        .filter((member) => member.length === 1)
        .map((member) => member[0]!.word),
    )
  }

  sequences(sequences: readonly Sequence[]): number {
    this.#sequences.push(sequences.map((sequence) => sequence.map(({ word }) => this.set([word]))))
    return this.#sequences.length - 1
  }

  tables(rest: Pick<DetectionTables, 'rules' | 'cues' | 'phrase' | 'lookups'>): DetectionTables {
    return {
      version: 1,
      words: [...this.#words.keys()].join(' '),
      sets: this.#sets,
      sequences: this.#sequences,
      programs: this.programs,
      patterns: this.patterns,
      ...rest,
    }
  }
}
