import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parse } from 'yaml'
import type { Sources } from './compile.ts'

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
  const words = (name: string): unknown => parse(readFileSync(join(folder, 'words', `${name}.yaml`), 'utf8'))
  return {
    rules: ruleFiles(folder).map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    })),
    classes: words('classes') as Record<string, string>,
    cues: words('cues') as Record<string, string[]>,
    verbs: words('verbs') as Sources['verbs'],
    shared: words('shared') as Sources['shared'],
    references: Object.fromEntries(
      Object.entries(parse(readFileSync(join(folder, 'sources.yaml'), 'utf8')) as Record<string, Reference>).map(
        ([id, reference]) => [id, cite(reference)],
      ),
    ),
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
