import type { TableSet } from '../engine/join-engines.ts'
import type { Assembled } from './assemble-tables.ts'
import { assembleTables } from './assemble-tables.ts'
import { checkNames } from './check-names.ts'
import { Inflector } from './inflect.ts'
import type { Problem } from './problem.ts'
import { prove } from './prove.ts'
import type { SourceFile } from './read-rule.ts'
import { readRule } from './read-rule.ts'
import type { WordBase } from './word-base.ts'
import { WordClasses } from './word-classes.ts'

/** What the compiler reads, as text: the caller knows where it lies. */
export interface Sources extends WordBase {
  /** Rule files by path (src/rules/…). */
  rules: { path: string; text: string }[]
}

/** Tables, and the files that they were made from. */
export interface CompiledFiles extends TableSet {
  files: SourceFile[]
}

export interface Compiled extends CompiledFiles, Assembled {}

/**
 * Rules to tables: read → compile → prove. All mistakes are collected; `compiled` is null when there are any. `wide`: with the rules of the wide pack. `proven`: which
 * rules run their examples; all of them, but where somebody works on one.
 */
export function compile(
  sources: Sources,
  wide = true,
  proven: (file: SourceFile) => boolean = () => true,
): { compiled: Compiled | null; problems: Problem[] } {
  const problems: Problem[] = []
  const files: SourceFile[] = []
  for (const { path, text } of sources.rules) {
    const { file, problems: found } = readRule(path, text)
    problems.push(...found)
    if (file !== null && (wide || file.rule.pack === undefined)) files.push(file)
  }
  checkNames(files, sources.references, problems)

  const inflect = new Inflector()
  const classes = new WordClasses(sources.classes, inflect)
  const tables = assembleTables(files, sources, classes, inflect, problems)
  const compiled = { ...tables, files }
  if (problems.length === 0) problems.push(...prove({ ...compiled, files: files.filter(proven) }))
  return { compiled: problems.length === 0 ? compiled : null, problems }
}
