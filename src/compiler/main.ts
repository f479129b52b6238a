import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FIELD_KINDS } from '../engine/finding.ts'
import { compile, eachSet, type Sources } from './compile.ts'
import { lint } from './lint/lint.ts'
import { printWarning } from './lint/warning.ts'
import { compilePack } from './packs/compile-pack.ts'
import { lintPack } from './packs/lint-pack.ts'
import { packBaseOf } from './packs/pack-base.ts'
import { PACK_SCHEMA } from './packs/pack-schema.ts'
import type { Problem } from './problem.ts'
import { printProblem } from './problem.ts'
import { readSources, UnreadableFile } from './read-sources.ts'
import { rulePages } from './rule-pages.ts'
import { RULE_SCHEMA } from './rule-schema.ts'

export { readCoverage } from './coverage.ts'
export { ruleReference } from './reference.ts'
export { tryRule } from './try-rule.ts'

/** What editors know a schema by. It stands here, for what ships in the worker holds no address. */
const DRAFT = 'http://json-schema.org/draft-07/schema#'

/**
 * Compiles the rules below `root` and writes the tables to .tables/; answers the mistakes that kept it from doing so. With `keepGoing`, rules with mistakes are left out
 * (and told), for work on one rule while another is half written.
 */
export function compileProject(root: string, keepGoing = false): { problems: Problem[]; rules: number } {
  const sources = attempt(root)
  if ('problem' in sources) return { problems: [sources.problem], rules: 0 }
  let { compiled, problems } = compile(sources)
  const told = [...problems]
  while (compiled === null && keepGoing && problems.length > 0) {
    const broken = new Set(problems.map((problem) => problem.file))
    sources.rules = sources.rules.filter((rule) => !broken.has(rule.path))
    ;({ compiled, problems } = compile(sources))
    told.push(...problems)
  }
  problems = told
  if (compiled === null) return { problems, rules: 0 }
  const out = join(root, '.tables')
  mkdirSync(out, { recursive: true })
  writeModule(join(out, 'detection.mjs'), compiled.detection)
  writeModule(join(out, 'words.mjs'), compiled.words)
  for (const kind of FIELD_KINDS) {
    const { detection, words } = compiled.ofKind(kind)
    writeModule(join(out, `detection-${kind}.mjs`), detection)
    writeModule(join(out, `words-${kind}.mjs`), words)
  }
  const shipped = Object.entries(compiled.packs).map(
    ([name, { detection, words }]) => [name, { detection, words }] as const,
  )
  for (const [name, tables] of shipped) writeModule(join(out, `pack-${name}.mjs`), tables)
  writeModule(join(out, 'shipped-tables.mjs'), Object.fromEntries(shipped))
  writeModule(join(out, 'shipped-packs.mjs'), {
    all: Object.entries(compiled.packs).map(([name, { title, about, views, files }]) => ({
      name,
      title,
      about,
      views,
      rules: files.length,
    })),
  })
  writeModule(join(out, 'pack-base.mjs'), packBaseOf(sources))
  writeModule(join(out, 'rule-pages.mjs'), {
    all: rulePages(compiled, sources.references),
    packs: Object.fromEntries(
      Object.entries(compiled.packs).map(([name, pack]) => [name, rulePages(pack, sources.references)]),
    ),
  })
  for (const [name, schema] of [
    ['rule', RULE_SCHEMA],
    ['pack', PACK_SCHEMA],
  ] as const)
    writeFileSync(join(out, `${name}.schema.json`), JSON.stringify({ $schema: DRAFT, ...schema }, null, 2))
  return { problems, rules: compiled.files.length }
}

/** What the linter says of the rules below `root`, those of the packs that ship included; null when they do not compile. */
export function lintProject(root: string): string[] | null {
  const sources = attempt(root)
  if ('problem' in sources) return null
  const { compiled } = compile(sources)
  return compiled === null ? null : eachSet(compiled).flatMap((set) => lint(set, compiled.classes).map(printWarning))
}

/** The same for a pack in a file of its own; what keeps it from compiling is told instead. */
export function lintPackFile(root: string, path: string): string[] {
  const sources = attempt(root)
  if ('problem' in sources) return [printProblem(sources.problem)]
  const text = readFileSync(path, 'utf8')
  const base = packBaseOf(sources)
  const warnings = lintPack(text, base)
  if (warnings !== null) return warnings.map((one) => printWarning({ ...one, file: path }))
  const { problems } = compilePack(text, base)
  return problems.length === 0
    ? [`${path}:1:1 This pack is too large to look through in time: divide it into several.`]
    : problems.map(({ message, mend, ...place }) =>
        printProblem({ ...place, file: path, message: `${message} ${mend}` }),
      )
}

function attempt(root: string): Sources | UnreadableFile {
  try {
    return readSources(root)
  } catch (error) {
    if (error instanceof UnreadableFile) return error
    throw error
  }
}

export { compilePack, printProblem }

/** A string that is parsed loads faster than a table of many parts written as an object; three long strings do not. */
function writeModule(path: string, tables: object): void {
  const json = JSON.stringify(tables)
  const whole = Object.values(tables).every((part) => typeof part !== 'object')
  writeFileSync(path, `export default ${whole ? json : `JSON.parse(${JSON.stringify(json)})`}\n`)
}
