import { readFileSync, writeFileSync } from 'node:fs'
import type { Covered } from '../../compiler/coverage.ts'
import type { Diagnostic } from '../../engine/finding.ts'
import type { TableSet } from '../../engine/join-engines.ts'
import type { Options } from './arguments.ts'
import { HELP, readArguments, UsageError } from './arguments.ts'
import { explainRule, idsLike } from './explain-rule.ts'
import type { Lens } from './lens.ts'
import { createLens } from './lens.ts'
import { printCoverage } from './print-coverage.ts'
import { printPretty } from './print-pretty.ts'
import { printSarif } from './print-sarif.ts'
import { Progress } from './progress.ts'
import { readItems } from './read-items.ts'
import type { CompilePack } from './read-packs.ts'
import { readPacks } from './read-packs.ts'

const WEIGHT = { hint: 0, nudge: 1, strong: 2 } as const

/** What takes a moment to load, asked for only where it is needed: the packs where one is named, the rest with --coverage. */
export interface Loaders {
  compilePack(): Promise<CompilePack>
  shippedPacks(): Promise<Readonly<Record<string, TableSet>>>
  readCoverage(): Promise<readonly Covered[]>
}

/** The command line. Answers the exit code; results go to stdout, everything else to stderr. */
export async function main(args: string[], loaders: Loaders): Promise<number> {
  try {
    const options = readArguments(args)
    if (options.help) return print(HELP)
    if (options.coverage) return print(coverage(await loaders.readCoverage(), options))
    return run(options, createLens(await packsOf(options, loaders)))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
}

/** The packs that are named: those that ship by their names, others by their files. */
async function packsOf({ packs }: Options, { compilePack, shippedPacks }: Loaders): Promise<TableSet[]> {
  if (packs.length === 0) return []
  const shipped = await shippedPacks()
  const files = packs.filter((name) => !Object.hasOwn(shipped, name))
  const own =
    files.length === 0
      ? []
      : readPacks(
          files.map((name) => ({ name, text: readInput(name, name) })),
          await compilePack(),
        )
  return [...packs.flatMap((name) => (Object.hasOwn(shipped, name) ? [shipped[name]!] : [])), ...own]
}

function coverage(covered: readonly Covered[], { format }: Options): string {
  return format === 'json' ? `${JSON.stringify(covered, null, 2)}\n` : printCoverage(covered)
}

function run(options: Options, lens: Lens): number {
  if (options.explain !== undefined) {
    const text = explainRule(lens, options.explain)
    if (text === null)
      throw new UsageError(`There is no rule “${options.explain}”.${hint(idsLike(lens, options.explain))}`)
    return print(text)
  }
  if (options.stdinJsonl) return lines(options, lens)
  return files(options, lens)
}

/** {"id","text","field"?} a line in, {"id","findings"} a line out, in order. */
function lines(options: Options, lens: Lens): number {
  const items = readItems(readInput(0, 'standard input'))
  const progress = new Progress(items.length)
  let heaviest = -1
  let out = ''
  for (const { id, text, field } of items) {
    const findings = lens.diagnose(text, field ?? options.field)
    heaviest = Math.max(heaviest, weight(findings))
    out += `${JSON.stringify({ id, findings })}\n`
    progress.step()
  }
  progress.end()
  print(out)
  return exitCode(heaviest, options)
}

function files(options: Options, lens: Lens): number {
  const inputs =
    options.files.length === 0
      ? [{ name: 'standard input', text: readInput(0, 'standard input') }]
      : options.files.map((name) => ({ name, text: readInput(name, name) }))
  const progress = new Progress(inputs.length)
  const results = inputs.map(({ name, text }) => {
    const diagnostics = lens.diagnose(text, options.field)
    progress.step()
    return { name, text, diagnostics }
  })
  progress.end()
  if (options.fix) for (const { name, text } of results) fix(name, lens.reframed(text, options.field), options)
  else print(report(results, options, lens))
  return exitCode(Math.max(-1, ...results.map(({ diagnostics }) => weight(diagnostics))), options)
}

function report(
  results: { name: string; text: string; diagnostics: Diagnostic[] }[],
  options: Options,
  lens: Lens,
): string {
  switch (options.format) {
    case 'json':
      return `${JSON.stringify(
        results.map(({ name, diagnostics }) => ({ file: name, findings: diagnostics })),
        null,
        2,
      )}\n`
    case 'jsonl':
      return results.map(({ name, diagnostics }) => `${JSON.stringify({ id: name, findings: diagnostics })}\n`).join('')
    case 'sarif':
      return printSarif(results)
    case 'pretty':
      return results
        .map(({ name, text, diagnostics }) =>
          printPretty(name, text, diagnostics, options.explainDecision ? lens.decisions(text, options.field) : []),
        )
        .join('\n')
  }
}

function fix(name: string, text: string, options: Options): void {
  if (!options.write) print(text)
  else if (options.files.length === 0) throw new UsageError('--write needs a file to write to.')
  else writeFileSync(name, text)
}

function readInput(from: number | string, name: string): string {
  try {
    return readFileSync(from, 'utf8')
  } catch (error) {
    throw new UsageError(
      `${name} cannot be read: ${error instanceof Error ? (error as NodeJS.ErrnoException).code : String(error)}.`,
    )
  }
}

function weight(diagnostics: readonly Diagnostic[]): number {
  return Math.max(-1, ...diagnostics.filter((one) => one.kind === 'nudge').map((one) => WEIGHT[one.severity]))
}

function exitCode(heaviest: number, options: Options): number {
  return options.failOn !== undefined && heaviest >= WEIGHT[options.failOn] ? 1 : 0
}

function print(text: string): 0 {
  process.stdout.write(text)
  return 0
}

function hint(ids: readonly string[]): string {
  return ids.length === 0 ? '' : ` Perhaps ${ids.join(', ')}?`
}
