import type { TableSet } from '../engine/join-engines.ts'
import type { Assembled } from './assemble-tables.ts'
import { assembleTables } from './assemble-tables.ts'
import { checkNames } from './check-names.ts'
import { Inflector } from './inflect.ts'
import type { Problem } from './problem.ts'
import { prove } from './prove.ts'
import type { SourceFile } from './read-rule.ts'
import { readRule } from './read-rule.ts'
import { compileShipped, type ShippedHeader, type ShippedPack } from './shipped-packs.ts'
import { type VerdictForms, writeOutVerdicts } from './verdicts.ts'
import type { WordBase } from './word-base.ts'
import { WordClasses } from './word-classes.ts'

/** What the compiler reads, as text: the caller knows where it lies. */
export interface Sources extends WordBase {
  /** Rule files by path (src/rules/…). */
  rules: { path: string; text: string }[]
  /** The forms of verdicts. */
  verdicts: VerdictForms
  /** What is said of the packs that ship, by name. */
  packs: Record<string, ShippedHeader>
}

/** Tables, and the files that they were made from. */
export interface CompiledFiles extends TableSet {
  files: readonly SourceFile[]
}

export interface Compiled extends CompiledFiles, Assembled {
  /** Word classes, those of verdicts among them. */
  classes: Readonly<Record<string, string>>
  /** The packs that ship, by name. */
  packs: Readonly<Record<string, ShippedPack>>
}

/**
 * Rules to tables: read → compile → prove. All mistakes are collected; `compiled` is null when there are any. What stands in it itself is on from the start. `proven`: which
 * rules run their examples; all of them, but where somebody works on one.
 */
export function compile(
  sources: Sources,
  proven: (file: SourceFile) => boolean = () => true,
): { compiled: Compiled | null; problems: Problem[] } {
  const problems: Problem[] = []
  const read: SourceFile[] = []
  for (const { path, text } of sources.rules) {
    const { file, problems: found } = readRule(path, text)
    problems.push(...found)
    if (file !== null) read.push(file)
  }
  checkNames(read, sources.references, sources.packs, problems)

  const { files: all, classes: words } = writeOutVerdicts(read, sources.classes, sources.verdicts)
  const base = { ...sources, classes: words }
  const files = all.filter(({ rule }) => rule.pack === undefined)
  const inflect = new Inflector()
  const classes = new WordClasses(words, inflect)
  const tables = assembleTables(files, base, classes, inflect, problems)
  if (problems.length === 0) problems.push(...prove({ ...tables, files: files.filter(proven) }))
  const packs = compileShipped(sources.packs, all, base, problems, proven)
  return { compiled: problems.length === 0 ? { ...tables, files, packs, classes: words } : null, problems }
}

/** What is on from the start, and each pack that ships, as sets of their own. */
export function eachSet({ packs, ...first }: Compiled): CompiledFiles[] {
  return [first, ...Object.values(packs)]
}
