import { createDescriber } from '../engine/describer.ts'
import { createEngine } from '../engine/engine.ts'
import { compile } from './compile.ts'
import { printProblem } from './problem.ts'
import { resultOf, unmark } from './prove.ts'
import { readSources } from './read-sources.ts'
import type { RuleFile } from './rule-file.ts'
import { listOf } from './rule-file.ts'

/**
 * The rule reference: Markdown by file name, one page a family and an index.
 * @throws Error with every mistake, when the rules do not compile
 */
export function ruleReference(root: string): Map<string, string> {
  const sources = readSources(root)
  const { compiled, problems } = compile(sources)
  if (compiled === null) throw new Error(problems.map(printProblem).join('\n'))
  const engine = createEngine(compiled.detection)
  const describer = createDescriber(engine.reader, compiled.words)

  const beforeAndAfter = (rule: RuleFile): string[] =>
    (rule.examples.nudges ?? []).flatMap((example) => {
      const { text } = unmark(example.text)
      const field = example.field ?? listOf(rule.field)[0]
      const finding = engine.scan(text, field).find((one) => one.rule === rule.id)
      const offers = finding === undefined ? [] : (describer.describe(finding, text, field)?.reframings ?? [])
      return [
        `- ${marked(example.text)}`,
        ...offers.filter((one) => one.action !== 'answer').map((one) => `  - → ${escaped(resultOf(text, one))}`),
      ]
    })

  const section = (rule: RuleFile): string =>
    [
      `## ${escaped(rule.title)}`,
      '',
      rule.kind === 'noticed' ? escaped(rule.says ?? '') : `The phrase ${escaped(rule.effect ?? '')}.`,
      '',
      `\`${rule.id}\` · ${[rule.layer, rule.axis ?? rule.facet, rule.severity, fieldsOf(rule)].filter(Boolean).join(' · ')}${rule.pack === undefined ? '' : ' · off from the start'}`,
      ...(rule.question === undefined ? [] : ['', `**Asks:** ${escaped(rule.question)}`]),
      ...(rule.why === undefined ? [] : ['', `**Why:** ${escaped(rule.why)}`]),
      ...(rule.source === undefined
        ? []
        : ['', `**Source:** ${escaped(sources.references[rule.source] ?? rule.source)}`]),
      '',
      rule.kind === 'noticed' ? '**Notices**' : '**Before and after**',
      '',
      ...beforeAndAfter(rule),
      ...(rule.examples.notices ?? []).map((text) => `- ${marked(text)}`),
      '',
      '**Leaves alone**',
      '',
      ...(rule.examples.leaves ?? []).map((text) => `- ${escaped(text)}`),
    ].join('\n')

  const families = new Map<string, RuleFile[]>()
  for (const { rule } of compiled.files) {
    const family = rule.id.slice(0, rule.id.indexOf('/'))
    families.set(family, [...(families.get(family) ?? []), rule])
  }
  const pages = new Map<string, string>()
  for (const [family, rules] of families)
    pages.set(`${family}.md`, `${[`# ${nameOf(family)}`, ...rules.map(section)].join('\n\n')}\n`)
  pages.set('README.md', index(families))
  return pages
}

function index(families: ReadonlyMap<string, readonly RuleFile[]>): string {
  const rows = [...families].map(
    ([family, rules]) =>
      `| [${nameOf(family)}](${family}.md) | ${rules.length} | ${rules.map(({ title }) => escaped(title)).join(' · ')} |`,
  )
  return `${['# What is looked for', '', '| family | rules | |', '|---|---|---|', ...rows].join('\n')}\n`
}

const nameOf = (family: string): string => family.charAt(0).toUpperCase() + family.slice(1).replaceAll('-', ' ')
const fieldsOf = (rule: RuleFile): string => (rule.field === undefined ? 'all writing' : listOf(rule.field).join(', '))
/** [[…]] as bold type. */
const marked = (text: string): string =>
  escaped(text.replace('[[', '\u0001').replace(']]', '\u0001')).replaceAll('\u0001', '**')

/** Text that Markdown would read as signs of its own. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replaceAll('\n', ' ')
}
