import { compile, eachSet } from './compile.ts'
import { printProblem } from './problem.ts'
import { readSources } from './read-sources.ts'
import { type RulePage, rulePages } from './rule-pages.ts'

/**
 * The rule reference: Markdown by file name, one page a family and an index.
 * @throws Error with every mistake, when the rules do not compile
 */
export function ruleReference(root: string): Map<string, string> {
  const sources = readSources(root)
  const { compiled, problems } = compile(sources)
  if (compiled === null) throw new Error(problems.map(printProblem).join('\n'))
  const section = (rule: RulePage): string =>
    [
      `## ${escaped(rule.title)}`,
      '',
      escaped(rule.says),
      '',
      `\`${rule.id}\` · ${[rule.layer, rule.axis ?? rule.facet, rule.kind === 'nudge' && rule.severity, fieldsOf(rule)].filter(Boolean).join(' · ')}${rule.off ? ' · off from the start' : ''}`,
      ...(rule.question === undefined ? [] : ['', `**Asks:** ${escaped(rule.question)}`]),
      ...(rule.why === undefined ? [] : ['', `**Why:** ${escaped(rule.why)}`]),
      ...(rule.source === undefined ? [] : ['', `**Source:** ${escaped(rule.source)}`]),
      '',
      rule.kind === 'noticed' ? '**Notices**' : '**Before and after**',
      '',
      ...rule.examples.flatMap(({ text, results }) => [
        `- ${marked(text)}`,
        ...results.map((result) => `  - → ${escaped(result)}`),
      ]),
      '',
      '**Leaves alone**',
      '',
      ...rule.leaves.map((text) => `- ${escaped(text)}`),
    ].join('\n')

  const families = new Map<string, RulePage[]>()
  for (const rule of eachSet(compiled).flatMap((set) => rulePages(set, sources.references))) {
    const family = rule.id.slice(0, rule.id.indexOf('/'))
    families.set(family, [...(families.get(family) ?? []), rule])
  }
  const pages = new Map<string, string>()
  for (const [family, rules] of families)
    pages.set(`${family}.md`, `${[`# ${nameOf(family)}`, ...rules.map(section)].join('\n\n')}\n`)
  pages.set('README.md', index(families))
  return pages
}

function index(families: ReadonlyMap<string, readonly RulePage[]>): string {
  const rows = [...families].map(
    ([family, rules]) =>
      `| [${nameOf(family)}](${family}.md) | ${rules.length} | ${rules.map(({ title }) => escaped(title)).join(' · ')} |`,
  )
  return `${['# What is looked for', '', '| family | rules | |', '|---|---|---|', ...rows].join('\n')}\n`
}

const nameOf = (family: string): string => family.charAt(0).toUpperCase() + family.slice(1).replaceAll('-', ' ')
const fieldsOf = ({ fields }: RulePage): string => (fields.length === 0 ? 'all writing' : fields.join(', '))
/** [[…]] as bold type. */
const marked = (text: string): string =>
  escaped(text.replace('[[', '\u0001').replace(']]', '\u0001')).replaceAll('\u0001', '**')

/** Text that Markdown would read as signs of its own. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replaceAll('\n', ' ')
}
