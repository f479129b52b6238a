import type { CueName, DetectionTables, WordTables } from '../engine/tables.ts'
import { CUE_NAMES } from '../engine/tables.ts'
import { addCue } from './compile-patterns.ts'
import { compileRule } from './compile-rule.ts'
import type { Inflector } from './inflect.ts'
import type { Problem } from './problem.ts'
import type { SourceFile } from './read-rule.ts'
import { subjectSets } from './subject-sets.ts'
import { TableBuilder } from './table-builder.ts'
import type { WordBase } from './word-base.ts'
import type { WordClasses } from './word-classes.ts'

/** Rules, and what all rules need, as tables. Every mistake is told to `problems`; `step` is called between rules. */
export function assembleTables(
  files: readonly SourceFile[],
  base: WordBase,
  classes: WordClasses,
  inflect: Inflector,
  problems: Problem[],
  step: () => void = () => {},
): { detection: DetectionTables; words: WordTables } {
  const verbs = listed(base.verbs.verbs)
  for (const verb of verbs) inflect.verbRow(verb)
  for (const noun of listed(base.verbs.nouns)) inflect.nounRow(noun)
  step()
  const tables = new TableBuilder(classes)
  const made = files.flatMap((file) => {
    step()
    return compileRule(file, tables, inflect, problems)
  })
  const cues = Object.fromEntries(
    CUE_NAMES.map((name) => [name, cuePatterns(name, base.cues[name] ?? [], tables, inflect, problems)]),
  ) as Record<CueName, number[]>
  const irregular = (form: string) =>
    tables.set(
      verbs
        .flatMap((verb) => inflect.forms(verb, 'v', form))
        .filter((word) => /^[a-z]+$/.test(word) && !word.endsWith('ed')),
    )
  const set = (name: string) => tables.setOfClass(name)
  step()
  const detection = tables.tables({
    rules: made.map(({ row }) => row),
    cues,
    phrase: {
      determiner: set('determiner'),
      stop: set('phrase-stop'),
      past: set('past-verb'),
      joiner: tables.set(['and', 'or', 'n']),
      of: tables.set(['of']),
      time: set('time'),
    },
    irregular: { past: irregular('past'), participle: irregular('participle') },
    lookups: {
      title: set('title'),
      abbreviation: set('abbreviation'),
      clauseEdge: set('clause-edge'),
      feminine: tables.set(['she', 'her', 'hers', 'herself']),
      masculine: tables.set(['he', 'him', 'his', 'himself']),
      have: set('have'),
      subject: subjectSets(tables),
    },
  })
  step()
  const words: WordTables = {
    version: 1,
    rules: made.map((one) => one.words),
    ...inflect.rows(),
    answer: base.shared.answer,
    dutyQuestion: base.shared['duty-question'],
    sources: base.references,
  }
  return { detection, words }
}

function cuePatterns(
  name: CueName,
  sources: readonly string[],
  tables: TableBuilder,
  inflect: Inflector,
  problems: Problem[],
): number[] {
  return sources.flatMap((source) => {
    try {
      return [addCue(source, tables, inflect)]
    } catch (error) {
      problems.push({
        file: 'src/rules/words/cues.yaml',
        line: 1,
        column: 1,
        message: `${name}: “${source}”: ${error instanceof Error ? error.message : String(error)}`,
      })
      return []
    }
  })
}

function listed(words: string): string[] {
  return words.split(/\s+/).filter(Boolean)
}
