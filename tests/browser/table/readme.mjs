import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { editors } from '../editor-pages/editors.mjs'

const BEGIN = '<!-- editors: written by npm run table -->'
const END = '<!-- /editors -->'
const README = resolve(import.meta.dirname, '../../../README.md')
const BROWSERS = ['chromium', 'firefox']

/**
 * `npm run table` writes what came of the last run of the editors' tests into the README; with `--check`, as `npm test` does, it only
 * says whether that is what the README shows.
 */
function main([flag]) {
  const runs = Object.fromEntries(BROWSERS.map((kind) => [kind, readRun(kind)]))
  const before = readFileSync(README, 'utf8')
  const from = before.indexOf(BEGIN)
  const to = before.indexOf(END)
  if (from < 0 || to < 0) throw new Error(`README.md has no place for the table: “${BEGIN}”.`)
  const after = `${before.slice(0, from)}${BEGIN}\n\n${tableOf(runs)}\n${before.slice(to)}`
  if (after === before) return
  if (flag === '--check')
    throw new Error('README.md shows another table than the last run of the tests gives: npm run table.')
  writeFileSync(README, after)
}

function readRun(kind) {
  const file = resolve(import.meta.dirname, `../../../.output/editor-table/${kind}.json`)
  if (!existsSync(file)) throw new Error(`There is no run of the editors’ tests in ${kind}: npm test -- browser.`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

function tableOf(runs) {
  const titles = { ...runs.firefox.titles, ...runs.chromium.titles }
  const labels = Object.keys(titles)
  const head = ['', ...labels]
  const rows = editors.map(({ name }) => [name, ...labels.map((label) => cell(runs, name, label))])
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [
    line(head),
    line(head.map((_, i) => (i === 0 ? '---' : ':-:'))),
    ...rows.map(line),
    '',
    'C: Chromium, F: Firefox; in brackets a stated limit, where an edit is refused and the text stays; crossed out what does not hold; · what the editor does not have.',
    '',
    ...labels.map((label) => `- **${label}**: ${titles[label]}`),
    '',
  ].join('\n')
}

function cell(runs, name, label) {
  const marks = BROWSERS.map((kind) => {
    const state = runs[kind].cells[name]?.[label]
    const letter = kind === 'chromium' ? 'C' : 'F'
    return state === undefined ? '' : state === 'pass' ? letter : state === 'limit' ? `(${letter})` : `~~${letter}~~`
  }).filter((mark) => mark !== '')
  return marks.length === 0 ? '·' : marks.join(' ')
}

try {
  main(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
