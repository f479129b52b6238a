import { createDescriber } from '../engine/describer.ts'
import { createEngine } from '../engine/engine.ts'
import type { FieldKind } from '../engine/finding.ts'
import { compile, eachSet, type Sources } from './compile.ts'
import { lint } from './lint/lint.ts'
import { printWarning } from './lint/warning.ts'
import { printProblem } from './problem.ts'
import { resultOf, unmark } from './prove.ts'
import { readRule } from './read-rule.ts'
import { readSources } from './read-sources.ts'
import { listOf } from './rule-file.ts'

/** Where a skeleton still has to be filled in (app/rules/skeleton.mjs). */
const OPEN = '…'

/** What a rule does, for whoever is writing it. */
export interface Trial {
  /** What keeps it from loading, one line each: file:line:column, what is there, what to do. */
  problems: string[]
  /** What it nudges or notices: the example, what comes of each offer, and who else speaks there. */
  shown: { text: string; results: string[]; others: string[] }[]
  /** Texts that it leaves alone. */
  left: string[]
  /** What the linter says of it alone. */
  warnings: string[]
}

/** Tries the rule at `path` (from `root`: src/rules/family/name.yaml) among all others; those with mistakes of their own are left out. */
export function tryRule(root: string, path: string): Trial {
  const sources = readSources(root)
  const source = sources.rules.find((rule) => rule.path === path)
  if (source === undefined) return only([`${path}: there is no such rule file.`])
  const open = source.text.split('\n').flatMap((line, i) => (line.replace(/#.*/, '').includes(OPEN) ? [i + 1] : []))
  if (open.length > 0)
    return only(open.map((line) => `${path}:${line}: write what belongs here in place of “${OPEN}”.`))
  const { file } = readRule(path, source.text)
  const own = (one: { path: string }) => one.path === path
  let { compiled, problems } = compile(sources, own)
  while (compiled === null && problems.every((problem) => problem.file !== path)) {
    const broken = new Set(problems.map((problem) => problem.file))
    sources.rules = sources.rules.filter((rule) => !broken.has(rule.path))
    ;({ compiled, problems } = compile(sources, own))
  }
  if (compiled === null || file === null)
    return only(problems.filter((problem) => problem.file === path).map(printProblem))

  const set = eachSet(compiled).find(({ files }) => files.some(own)) ?? compiled
  const engine = createEngine(set.detection)
  const describer = createDescriber(engine.reader, set.words)
  const { rule } = file
  const shownOf = (marked: string, field: FieldKind | undefined) => {
    const { text } = unmark(marked)
    const found = engine.scan(text, field)
    const finding = found.find((one) => one.rule === rule.id)!
    const offers = describer.describe(finding, text, field)?.reframings ?? []
    return {
      text: marked,
      results: offers.filter((offer) => offer.action !== 'answer').map((offer) => resultOf(text, offer)),
      others: found.filter((one) => one !== finding).map((one) => `${one.rule}: ${text.slice(one.start, one.end)}`),
    }
  }
  const usual = listOf(rule.field)[0]
  return {
    problems: [],
    shown: [
      ...(rule.examples.nudges ?? []).map(({ text, field }) => shownOf(text, field ?? usual)),
      ...(rule.examples.notices ?? []).map((text) => shownOf(text, usual)),
    ],
    left: rule.examples.leaves ?? [],
    warnings: aloneIn({ ...sources, rules: [source] }),
  }
}

/** What the linter says of the rule alone: it reads thousands of texts, so it reads those of one rule only. How rules stand in each other's way is for `npm run rules -- --lint`. */
function aloneIn(sources: Sources): string[] {
  const { compiled } = compile(sources)
  return compiled === null ? [] : eachSet(compiled).flatMap((set) => lint(set, compiled.classes).map(printWarning))
}

const only = (problems: string[]): Trial => ({ problems, shown: [], left: [], warnings: [] })
