import type { FieldKind } from '../engine/finding.ts'
import type { TableSet } from '../engine/join-engines.ts'
import type { CueName, NAMED_SETS, WordTables } from '../engine/tables.ts'
import { CUE_NAMES, FIELD_BIT } from '../engine/tables.ts'
import { compilePattern } from './compile-patterns.ts'
import type { CompiledRow } from './compile-rule.ts'
import { compileRule } from './compile-rule.ts'
import type { Inflector } from './inflect.ts'
import type { Problem } from './problem.ts'
import type { Program } from './program-step.ts'
import type { SourceFile } from './read-rule.ts'
import { subjectSets } from './subject-sets.ts'
import { buildTables } from './table-builder.ts'
import type { WordBase } from './word-base.ts'
import type { WordClasses } from './word-classes.ts'

/** Tables of all rules, and of those that speak in one kind of writing, which find there what all of them would find. */
export interface Assembled extends TableSet {
  ofKind(kind: FieldKind): TableSet
}

/** Rules, and what all rules need, as tables. Every mistake is told to `problems`; `step` is called between rules. */
export function assembleTables(
  files: readonly SourceFile[],
  base: WordBase,
  classes: WordClasses,
  inflect: Inflector,
  problems: Problem[],
  step: () => void = () => {},
): Assembled {
  const verbs = listed(base.verbs.verbs)
  for (const verb of verbs) inflect.verbRow(verb)
  for (const noun of listed(base.verbs.nouns)) inflect.nounRow(noun)
  step()
  const made = files.flatMap((file) => {
    step()
    return compileRule(file, classes, inflect, problems)
  })
  const cues = Object.fromEntries(
    CUE_NAMES.map((name) => [name, cuePatterns(name, base.cues[name] ?? [], classes, inflect, problems)]),
  ) as Record<CueName, Program[]>
  step()
  const named = namedSets(classes, inflect, verbs)
  const tablesOf = (rows: readonly CompiledRow[]): TableSet => ({
    detection: buildTables(
      classes,
      named,
      cues,
      rows.map(({ row }) => row),
    ),
    words: wordsFor(
      rows.map((one) => one.words),
      base,
      inflect,
    ),
  })
  const all = tablesOf(made)
  step()
  return { ...all, ofKind: (kind) => tablesOf(made.filter(({ row }) => (row.fields & FIELD_BIT[kind]) !== 0)) }
}

/** The words of rows, with the sources that they name. */
function wordsFor(rules: WordTables['rules'], base: WordBase, inflect: Inflector): WordTables {
  const named = new Set(rules.map(({ source }) => source))
  return {
    version: 1,
    rules,
    ...inflect.rows(),
    answer: base.shared.answer,
    dutyQuestion: base.shared['duty-question'],
    sources: Object.fromEntries(Object.entries(base.references).filter(([id]) => named.has(id))),
  }
}

function cuePatterns(
  name: CueName,
  sources: readonly string[],
  classes: WordClasses,
  inflect: Inflector,
  problems: Problem[],
): Program[] {
  return sources.flatMap((source) => {
    try {
      return [compilePattern(source, classes, inflect).program]
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

/** What the engine needs to read a sentence, whatever rules there are. */
function namedSets(
  classes: WordClasses,
  inflect: Inflector,
  verbs: readonly string[],
): Record<(typeof NAMED_SETS)[number], readonly string[]> {
  const words = (name: string) => classes.singleWords(name)
  const irregular = (form: string) =>
    verbs
      .flatMap((verb) => inflect.forms(verb, 'v', form))
      .filter((word) => /^[a-z]+$/.test(word) && !word.endsWith('ed'))
  return {
    determiner: words('determiner'),
    stop: words('phrase-stop'),
    past: words('past-verb'),
    joiner: ['and', 'or', 'n'],
    of: ['of'],
    time: words('time'),
    irregularPast: irregular('past'),
    irregularParticiple: irregular('participle'),
    title: words('title'),
    abbreviation: words('abbreviation'),
    clauseEdge: words('clause-edge'),
    feminine: ['she', 'her', 'hers', 'herself'],
    masculine: ['he', 'him', 'his', 'himself'],
    have: words('have'),
    ...subjectSets(classes),
    between: words('between'),
    courtesy: words('courtesy'),
    names: words('given-name'),
    light: words('light'),
    closing: words('closing'),
    opener: words('opener'),
    greeting: words('greeting'),
  }
}

function listed(words: string): string[] {
  return words.split(/\s+/).filter(Boolean)
}
