import type { CueName, DetectionTables, NAMED_SETS, WordTables } from '../engine/tables.ts'
import { CUE_NAMES } from '../engine/tables.ts'
import { compilePattern } from './compile-patterns.ts'
import { compileRule } from './compile-rule.ts'
import type { Inflector } from './inflect.ts'
import type { Problem } from './problem.ts'
import type { Program } from './program-step.ts'
import type { SourceFile } from './read-rule.ts'
import { subjectSets } from './subject-sets.ts'
import { buildTables } from './table-builder.ts'
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
  const made = files.flatMap((file) => {
    step()
    return compileRule(file, classes, inflect, problems)
  })
  const cues = Object.fromEntries(
    CUE_NAMES.map((name) => [name, cuePatterns(name, base.cues[name] ?? [], classes, inflect, problems)]),
  ) as Record<CueName, Program[]>
  step()
  const detection = buildTables(
    classes,
    namedSets(classes, inflect, verbs),
    cues,
    made.map(({ row }) => row),
  )
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
  }
}

function listed(words: string): string[] {
  return words.split(/\s+/).filter(Boolean)
}
