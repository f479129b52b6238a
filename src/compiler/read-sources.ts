import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parse, YAMLParseError } from 'yaml'
import type { Sources } from './compile.ts'
import type { Problem } from './problem.ts'
import { inOneLine } from './problem.ts'
import type { ShippedHeader } from './shipped-packs.ts'
import { yamlMistake } from './yaml-mistake.ts'

interface Reference {
  title: string
  authors?: string
  year?: number | string
  in?: string
  doi?: string
}

/** Reads src/rules below `root`. */
export function readSources(root: string): Sources {
  const folder = join(root, 'src/rules')
  const words = (name: string): unknown => read(root, join(folder, 'words', `${name}.yaml`))
  return {
    rules: ruleFiles(folder).map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    })),
    classes: words('classes') as Record<string, string>,
    verdicts: words('verdicts') as Sources['verdicts'],
    cues: words('cues') as Record<string, string[]>,
    verbs: words('verbs') as Sources['verbs'],
    shared: words('shared') as Sources['shared'],
    packs: read(root, join(folder, 'packs.yaml')) as Record<string, ShippedHeader>,
    references: Object.fromEntries(
      Object.entries(read(root, join(folder, 'sources.yaml')) as Record<string, Reference>).map(([id, reference]) => [
        id,
        cite(reference),
      ]),
    ),
  }
}

/** A YAML file that is not a rule. @throws UnreadableFile with the place of a mistake in it. */
function read(root: string, path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 }
    throw new UnreadableFile({
      file: relative(root, path).split(sep).join('/'),
      line,
      column: col,
      ...inOneLine(yamlMistake(error.message)),
    })
  }
}

/** A file that all rules need and that cannot be read. */
export class UnreadableFile extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

/** Rule files stand one folder down: src/rules/family/name.yaml; words/ is not a family. */
export function ruleFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'words')
    .flatMap((entry) => readdirSync(join(folder, entry.name)).map((name) => join(folder, entry.name, name)))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
}

function cite({ title, authors, year, in: venue, doi }: Reference): string {
  const who = authors === undefined ? '' : `${authors}${year === undefined ? '' : ` (${year})`}. `
  const where = venue === undefined ? '' : ` ${venue}.`
  return `${who}${title}.${where}${doi === undefined ? '' : ` doi:${doi}`}`
}
