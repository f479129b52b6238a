import type { DetectionTables, WordTables } from '../../engine/tables.ts'
import { assembleTables } from '../assemble-tables.ts'
import { checkShape } from '../check-shape.ts'
import { Inflector, rememberForms } from '../inflect.ts'
import type { Problem } from '../problem.ts'
import { prove } from '../prove.ts'
import type { SourceFile } from '../read-rule.ts'
import type { RuleFile } from '../rule-file.ts'
import { Typos } from '../typos.ts'
import type { PackBase } from '../word-base.ts'
import { WordClasses } from '../word-classes.ts'
import type { YamlDocument } from './bounded-yaml.ts'
import { readBoundedYaml } from './bounded-yaml.ts'
import type { PackTotals } from './check-pack-rule.ts'
import { checkPackRule, patternsOf } from './check-pack-rule.ts'
import { Deadline, OutOfTime } from './deadline.ts'
import { extendClasses } from './extend-classes.ts'
import type { PackHeader } from './pack-header.ts'
import type { PackLimits } from './pack-limits.ts'
import { PACK_LIMITS } from './pack-limits.ts'
import type { PackProblem } from './pack-problems.ts'
import { PackProblems, Refused } from './pack-problems.ts'
import { PACK_HEADER_SCHEMA, PACK_RULE_SCHEMA } from './pack-schema.ts'
import { refusedAsPattern } from './pattern-size.ts'

/** A pack that holds: plain JSON, to be kept and read without the compiler. */
interface CompiledPack {
  /** Of this shape; a pack of another one is compiled again from its text. */
  format: 1
  id: string
  title: string
  version: string
  about?: string
  rules: number
  detection: DetectionTables
  words: WordTables
}

/** Tables, or why there are none. `untold`: how many more mistakes there are than are listed. */
export type PackResult =
  | { pack: CompiledPack; problems: [] }
  | { pack: null; problems: [PackProblem, ...PackProblem[]]; untold: number }

/**
 * Compiles a pack of a writer's own: a header, then rules, divided by `---`. Whatever the text holds, this ends within `limits` and does not throw: it answers
 * tables, or what to mend.
 */
export function compilePack(text: string, base: PackBase, limits: PackLimits = PACK_LIMITS): PackResult {
  const problems = new PackProblems(limits.problems)
  const deadline = new Deadline(limits.milliseconds)
  try {
    const { pack } = compileWithin(text, base, limits, deadline, problems)
    if (problems.count === 0) return { pack, problems: [] }
  } catch (error) {
    if (error instanceof OutOfTime)
      problems.tell({ ...START, message: `Reading the pack takes ${error.message}.`, mend: 'Divide it into several.' })
    else if (!(error instanceof Refused))
      problems.tell({
        ...START,
        message: 'This pack cannot be compiled: something in it is larger or stranger than the compiler can hold.',
        mend: 'Take rules out until it compiles; the last one that was taken out is the one to look at.',
      })
  }
  return { pack: null, problems: problems.told as [PackProblem, ...PackProblem[]], untold: problems.untold }
}

const START = { line: 1, column: 1 }

/** A pack, and what it was made from. Mistakes are told to `problems`. @throws OutOfTime, Refused */
export function compileWithin(
  text: string,
  base: PackBase,
  limits: PackLimits,
  deadline: Deadline,
  problems: PackProblems,
): { pack: CompiledPack; files: SourceFile[]; classes: Record<string, string> } {
  const bytes = text.length > limits.bytes ? text.length : new TextEncoder().encode(text).length
  if (bytes > limits.bytes)
    refuse(problems, `The pack has over ${limits.bytes / 1_000_000} MB.`, 'Divide it into several.')
  const { documents, mistakes } = readBoundedYaml(text, limits, deadline)
  for (const mistake of mistakes) problems.tell(mistake)
  const [first, ...others] = documents
  if (first === undefined && mistakes.length > 0) throw new Refused()
  if (first === undefined) refuse(problems, 'The pack is empty.', 'Begin with its name: “pack: my-clinic”.')
  const header = readHeader(first, base, problems)
  // Nothing between two lines of dashes: one line too many.
  const rest = others.filter(({ value }) => value !== null)
  if (rest.length === 0 && mistakes.length === 0)
    refuse(problems, 'The pack has no rules.', 'Add one below a line of three dashes.')
  if (rest.length > limits.rules)
    refuse(problems, `The pack has ${rest.length} rules.`, `${limits.rules} is the most: divide it into several.`)

  const totals: PackTotals = { lemmas: new Set(), words: new Set(), tries: 0, patterns: 0, examples: 0, proofLength: 0 }
  const references = Object.assign(Object.create(null), base.references, header.sources) as Record<string, string>
  const files = rest.flatMap((document) =>
    readPackRule(document, header, references, limits, totals, deadline, problems),
  )
  tellTwice(files, problems)

  const classes = extendClasses(base.classes, header.extend, limits, (name, message, mend) =>
    problems.tell({ ...first.locate(['extend', name]), message, mend }),
  )
  rememberForms(base.forms)
  const inflect = new Inflector()
  const wordClasses = new WordClasses(classes, inflect)
  const sound = files.filter((file) => {
    deadline.check()
    return fits(file, wordClasses, inflect, limits, totals, problems)
  })

  // With nothing left to compile there is nothing more to tell.
  if (sound.length === 0) throw new Refused()
  const found: Problem[] = []
  const { detection, words } = assembleTables(
    sound,
    { ...base, references: { ...references } },
    wordClasses,
    inflect,
    found,
    () => deadline.check(),
  )
  problems.take(found, 'Mend the pattern or the wording here; the README of the rules lists what may stand in it.')
  if (problems.count > 0) throw new Refused()
  problems.take(
    prove({ detection, words, files: sound }, () => deadline.check()),
    'Change the example or the pattern until both say the same.',
  )
  const pack: CompiledPack = {
    format: 1,
    id: header.pack,
    title: header.title,
    version: String(header.version),
    ...(header.about === undefined ? {} : { about: header.about }),
    rules: sound.length,
    detection,
    words,
  }
  return { pack, files: sound, classes }
}

function refuse(problems: PackProblems, message: string, mend: string): never {
  problems.tell({ ...START, message, mend })
  throw new Refused()
}

function readHeader(document: YamlDocument, base: PackBase, problems: PackProblems): PackHeader {
  const mistakes = checkShape(document.value, PACK_HEADER_SCHEMA)
  for (const { path, message, mend } of mistakes) problems.tell({ ...document.locate(path), message, mend })
  if (mistakes.length > 0) throw new Refused()
  const header = document.value as PackHeader
  if (base.families.includes(header.pack))
    problems.tell({
      ...document.locate(['pack']),
      message: `“${header.pack}” is the name of a family of built-in rules.`,
      mend: `Choose another, such as my-${header.pack}.`,
    })
  for (const id of Object.keys(header.sources ?? {}))
    if (!/^[a-z][a-z0-9-]*$/.test(id))
      problems.tell({
        ...document.locate(['sources', id]),
        message: `“${id.slice(0, 40)}” cannot be the id of a source.`,
        mend: 'Use small letters, digits and hyphens.',
      })
  return header
}

/** One rule of the pack, or none when it is not a rule. */
function readPackRule(
  document: YamlDocument,
  header: PackHeader,
  references: Record<string, string>,
  limits: PackLimits,
  totals: PackTotals,
  deadline: Deadline,
  problems: PackProblems,
): SourceFile[] {
  deadline.check()
  const before = problems.count
  const id = idOf(document.value)
  const tell = (path: (string | number)[], message: string, mend: string) =>
    problems.tell({ ...document.locate(path), ...(id === undefined ? {} : { rule: id }), message, mend })
  for (const { path, message, mend } of checkShape(document.value, PACK_RULE_SCHEMA)) tell(path, message, mend)
  if (problems.count > before) return []
  const rule = document.value as RuleFile
  checkPackRule(rule, header.pack, limits, totals, tell)
  if (references[rule.source] === undefined)
    tell(
      ['source'],
      `There is no source “${rule.source.slice(0, 40)}”.`,
      'Add it to “sources” at the top, or write practice.',
    )
  return problems.count > before ? [] : [{ path: header.pack, rule, locate: document.locate }]
}

function idOf(value: unknown): string | undefined {
  const id: unknown =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'id') ? (value as RuleFile).id : ''
  return typeof id === 'string' && id !== '' ? id.slice(0, 100) : undefined
}

function tellTwice(files: readonly SourceFile[], problems: PackProblems): void {
  const seen = new Set<string>()
  for (const { rule, locate } of files) {
    if (seen.has(rule.id))
      problems.tell({
        ...locate(['id']),
        rule: rule.id,
        message: `There are two rules with the id ${rule.id}.`,
        mend: 'Give one of them another name.',
      })
    seen.add(rule.id)
  }
}

/** Whether every pattern of a rule is small enough to be compiled. */
function fits(
  { rule, locate }: SourceFile,
  classes: WordClasses,
  inflect: Inflector,
  limits: PackLimits,
  totals: PackTotals,
  problems: PackProblems,
): boolean {
  const before = problems.count
  const typos = new Typos(rule.typos)
  for (const { path, source } of patternsOf(rule)) {
    const refused = refusedAsPattern(source, path[0] === 'match', classes, inflect, limits, totals, typos)
    if (refused === null) continue
    const { message, mend, whole } = refused
    problems.tell({ ...locate(path), rule: rule.id, message, mend })
    if (whole) throw new Refused()
  }
  return problems.count === before
}
