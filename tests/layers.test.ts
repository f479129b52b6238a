import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const findingTypes = 'src/engine/finding.ts'
const everything = ['rules', 'compiler', 'engine', 'editors', 'session', 'ui', 'platform', 'app'].map(
  (it) => `src/${it}/`,
)

/** The table of src/README.md: what files of a folder may import from the rest of the project. */
const mayImport: Record<string, readonly string[]> = {
  'src/rules/': [],
  'src/compiler/': ['src/rules/', 'src/engine/'],
  'src/engine/': ['src/rules/'],
  'src/editors/': [findingTypes],
  'src/session/': ['src/engine/', 'src/editors/'],
  // The words of the interface are in the catalogue that browsers read.
  'src/ui/': [findingTypes, 'public/_locales/'],
  'src/platform/': [findingTypes, 'src/rules/'],
  'src/app/': everything,
  'entrypoints/': ['src/app/'],
}

/** Packages that have one home, so that what is foreign stays in one place. */
const homeOfPackage: Record<string, readonly string[]> = {
  'webextension-polyfill': ['src/platform/'],
  compromise: ['src/compiler/'],
  ajv: ['src/compiler/'],
  yaml: ['src/compiler/'],
  preact: ['src/ui/', 'src/app/'],
  '@floating-ui/dom': ['src/ui/'],
  wxt: ['entrypoints/', 'wxt.config.ts'],
  'puppeteer-core': ['tests/'],
}

const code = ['src', 'entrypoints', 'tests']
  .flatMap((folder) => filesIn(folder))
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
/** Tests beside the code prove it with whatever they need. */
const shipped = code.filter((file) => !file.startsWith('tests/') && !/\.test\.(ts|tsx|mjs)$/.test(file))

describe('Layers: each folder imports only what the table in src/README.md says', () => {
  for (const folder of Object.keys(mayImport)) {
    test(folder, () => {
      expect(shipped.filter((file) => file.startsWith(folder)).flatMap((file) => strays(file, folder))).toEqual([])
    })
  }

  test('the table names every folder of src that holds code', () => {
    const strangers = shipped.filter((file) => !Object.keys(mayImport).some((folder) => file.startsWith(folder)))
    expect(strangers).toEqual([])
  })

  test('a package with one home is imported nowhere else', () => {
    const strangers = shipped.flatMap((file) =>
      imports(file)
        .filter(({ from }) => !from.startsWith('.') && !from.startsWith('#'))
        .filter(({ from }) => !(homeOfPackage[packageName(from)] ?? ['']).some((home) => file.startsWith(home)))
        .map(
          ({ from }) =>
            `${file} should not import ${from}: its home is ${homeOfPackage[packageName(from)]?.join(' or ')}`,
        ),
    )
    expect(strangers).toEqual([])
  })

  test('the engine imports no package and nothing of the browser', () => {
    const foreign = shipped
      .filter((file) => file.startsWith('src/engine/'))
      .flatMap((file) =>
        imports(file)
          .filter(({ from }) => !from.startsWith('.'))
          .map(({ from }) => `${file} imports ${from}`),
      )
    expect(foreign).toEqual([])
  })

  test('nothing that ships imports a test', () => {
    const wrong = shipped.flatMap((file) =>
      imports(file)
        .filter(({ path }) => path !== null && (path.startsWith('tests/') || path.includes('.test.')))
        .map(({ path }) => `${file} imports ${path}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('Files', () => {
  test('imports of our own name the file with its ending', () => {
    const bare = code.flatMap((file) =>
      imports(file)
        .filter(({ from }) => from.startsWith('.') && !/\.(ts|tsx|mjs|json|css|yaml)(\?\w+)?$/.test(from))
        .map(({ from }) => `${file}: “${from}” should end in .ts, .tsx or .mjs`),
    )
    expect(bare).toEqual([])
  })

  test('names are kebab-case and say what is inside', () => {
    const vague = /^(utils?|helpers?|common|misc)\b/
    const wrong = code.filter((file) => {
      const name = basename(file)
      return vague.test(name) || !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(name)
    })
    expect(wrong).toEqual([])
  })

  test('no file mixes so many jobs that it passes 400 lines', () => {
    const long = code
      .map((file) => ({ file, lines: read(file).split('\n').length }))
      .filter(({ lines }) => lines > 400)
      .map(({ file, lines }) => `${file} has ${lines} lines; which jobs does it mix?`)
    expect(long).toEqual([])
  })

  test('there are no other folders at the top', () => {
    const known = ['entrypoints', 'node_modules', 'public', 'src', 'tests']
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).filter((name) => !name.startsWith('.') && !known.includes(name))).toEqual([])
  })

  test('entry points stay thin', () => {
    const thick = filesIn('entrypoints')
      .filter((file) => file.endsWith('.ts') || file.endsWith('.tsx'))
      .filter((file) => read(file).split('\n').length > 25)
    expect(thick).toEqual([])
  })
})

interface Import {
  from: string
  /** The file from the project's root, or null for a package. */
  path: string | null
}

function imports(file: string): Import[] {
  const statements =
    /(?:^|[\s;])(?:import|export)\b(?:[^'";]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm
  return [...withoutComments(read(file)).matchAll(statements)].map((match) => {
    const from = match[1] ?? match[2] ?? ''
    return { from, path: from.startsWith('.') ? normalize(join(dirname(file), from.replace(/\?\w+$/, ''))) : null }
  })
}

function strays(file: string, folder: string): string[] {
  const allowed = [folder, ...(mayImport[folder] ?? [])]
  return imports(file)
    .filter(({ path }) => path !== null && !allowed.some((place) => path.startsWith(place)))
    .map(({ path }) => `${file} should not import ${path}`)
}

function packageName(from: string): string {
  const [scope = '', name = ''] = from.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
