import type { TableSet } from '../engine/join-engines.ts'
import { assembleTables } from './assemble-tables.ts'
import { Inflector } from './inflect.ts'
import type { Problem } from './problem.ts'
import { prove } from './prove.ts'
import type { SourceFile } from './read-rule.ts'
import type { WordBase } from './word-base.ts'
import { WordClasses } from './word-classes.ts'

/** What src/rules/packs.yaml says of a pack. */
export interface ShippedHeader {
  title: string
  about: string
  /** Why one may want it, and why not. */
  views: string[]
}

/** A pack that ships: its own tables, for it speaks only where it was switched on, beside the others. */
export interface ShippedPack extends ShippedHeader, TableSet {
  files: readonly SourceFile[]
}

/**
 * The packs that ship, by name, each compiled and proven by itself: two that see a thing from two sides would else nudge each other's wordings. Every mistake is told to `problems`.
 */
export function compileShipped(
  headers: Readonly<Record<string, ShippedHeader>>,
  files: readonly SourceFile[],
  base: WordBase,
  problems: Problem[],
  proven: (file: SourceFile) => boolean,
): Record<string, ShippedPack> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, header]) => {
      const own = files.filter(({ rule }) => rule.pack === name)
      if (own.length === 0) return []
      const inflect = new Inflector()
      const classes = new WordClasses(base.classes, inflect)
      const mistakes: Problem[] = []
      const { detection, words } = assembleTables(own, base, classes, inflect, mistakes)
      if (mistakes.length === 0) mistakes.push(...prove({ detection, words, files: own.filter(proven) }))
      problems.push(...mistakes)
      return [[name, { ...header, detection, words, files: own }]]
    }),
  )
}
