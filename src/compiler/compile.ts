import type { CueName, DetectionTables, WordTables } from '../engine/tables.ts'
import { CUE_NAMES } from '../engine/tables.ts'
import { checkNames } from './check-names.ts'
import { compilePattern } from './compile-patterns.ts'
import { compileRule } from './compile-rule.ts'
import { Inflector } from './inflect.ts'
import type { Problem } from './problem.ts'
import type { Program } from './program-step.ts'
import { prove } from './prove.ts'
import type { SourceFile } from './read-rule.ts'
import { readRule } from './read-rule.ts'
import { buildTables } from './table-builder.ts'
import { WordClasses } from './word-classes.ts'

/** What the compiler reads, as text: the caller knows where it lies. */
export interface Sources {
  /** Rule files by path (src/rules/…). */
  rules: { path: string; text: string }[]
  /** Parsed words/*.yaml. */
  classes: Record<string, string>
  cues: Record<string, string[]>
  verbs: { verbs: string; nouns: string }
  shared: { answer: string; 'duty-question': string }
  /** Id → the line that people read. */
  references: Record<string, string>
}

export interface Compiled {
  detection: DetectionTables
  words: WordTables
  files: SourceFile[]
}

/**
 * Rules to tables: read → compile → prove. All mistakes are collected; `compiled` is null when there are any. `wide`: with the rules of the wide pack.
 */
export function compile(sources: Sources, wide = true): { compiled: Compiled | null; problems: Problem[] } {
  const problems: Problem[] = []
  const files: SourceFile[] = []
  for (const { path, text } of sources.rules) {
    const { file, problems: found } = readRule(path, text)
    problems.push(...found)
    if (file !== null && (wide || file.rule.pack === undefined)) files.push(file)
  }
  checkNames(files, sources.references, problems)

  const inflect = new Inflector()
  const verbs = sources.verbs.verbs.split(/\s+/).filter(Boolean)
  for (const verb of verbs) inflect.verbRow(verb)
  for (const noun of sources.verbs.nouns.split(/\s+/).filter(Boolean)) inflect.nounRow(noun)
  const classes = new WordClasses(sources.classes, inflect)

  const made = files.map((file) => compileRule(file, classes, inflect, problems))
  const cues = Object.fromEntries(
    CUE_NAMES.map((name) => [
      name,
      (sources.cues[name] ?? []).flatMap((source) => {
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
      }),
    ]),
  ) as Record<CueName, Program[]>

  const irregular = (form: string) =>
    verbs
      .flatMap((verb) => inflect.forms(verb, 'v', form))
      .filter((word) => /^[a-z]+$/.test(word) && !word.endsWith('ed'))
  const words = (name: string) => classes.singleWords(name)
  const detection = buildTables(
    classes,
    {
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
    },
    cues,
    made.map(({ row }) => row),
  )
  const wordTables: WordTables = {
    version: 1,
    rules: made.map((one) => one.words),
    ...inflect.rows(),
    answer: sources.shared.answer,
    dutyQuestion: sources.shared['duty-question'],
    sources: sources.references,
  }
  const compiled = { detection, words: wordTables, files }
  if (problems.length === 0) problems.push(...prove(compiled))
  return { compiled: problems.length === 0 ? compiled : null, problems }
}
