#!/usr/bin/env node
// `npm run bench`: see arguments.mjs, or --help.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureBundle } from '../../src/compiler/build.mjs'
import { HELP, readArguments } from './arguments.mjs'
import { writePageTable } from './page/readme.mjs'
import { phrases } from './phrases.mjs'
import { held, printRows } from './print-rows.mjs'
import { keepPeers, writeReadme } from './readme.mjs'
import { countByTheWall } from './rounds.mjs'
import { editRows } from './rows/edit.mjs'
import { freshRows } from './rows/fresh.mjs'
import { hardRows } from './rows/hard.mjs'
import { peerRows } from './rows/peers.mjs'
import { phraseRows } from './rows/phrases.mjs'
import { scanRows } from './rows/scan.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function main() {
  const options = readArguments(process.argv.slice(2))
  if (options.help) return print(HELP)
  if (options.readme !== undefined) return print(writeReadme(root, keepPeers(readJson(options.readme))))
  const before = options.before === undefined ? null : readJson(options.before).figures
  if (options.wall) countByTheWall()
  const rows = await measure(options)
  print(`${printRows(rows, before)}\n`)
  if (options.parts.includes('page') && !options.quick) print(writePageTable(root, rows))
  if (options.json !== undefined) writeFileSync(options.json, asJson(rows))
  const past = rows.filter((row) => !held(row))
  if (past.length === 0) return
  process.stderr.write(`\nPast its budget: ${past.map((row) => row.what).join('; ')}.\n`)
  process.exitCode = 1
}

/** Every row that was asked for, in order. */
async function measure({ parts, rounds, quick, engine, peers }) {
  const file = engine === undefined ? built() : resolve(engine)
  const url = pathToFileURL(file).href
  const { create } = await import(url)
  const rules = await fromRules(parts)
  const rows = []
  let scanRatio = null
  for (const part of parts) {
    process.stderr.write(`${part} …\n`)
    if (part === 'scan') {
      const scan = scanRows({ create, rounds })
      scanRatio = scan.ratio
      rows.push(...scan.rows)
    }
    if (part === 'edit') rows.push(...editRows({ create, rounds }))
    if (part === 'fresh') rows.push(...freshRows({ file, url, rounds }))
    if (part === 'phrases')
      rows.push(...phraseRows({ rounds, phrases, engineOfPhrases: (list) => rules.engineOfPhrases(root, list) }))
    if (part === 'hard')
      rows.push(...hardRows({ create, rounds, quick, countHits: rules.hitCounter(), ...rules.patternTexts(root) }))
    if (part === 'page') rows.push(...(await inPages({ quick })))
    if (part === 'peers') rows.push(...(await peerRows({ create, rounds, folder: peers, scanRatio })))
  }
  return rows
}

/** The browser's driver is TypeScript, which Node runs only through Vite. */
async function inPages(options) {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(fileURLToPath(new URL('page/page-rows.ts', import.meta.url)), {
    logLevel: 'error',
  })
  return module.pageRows(options)
}

function built() {
  const { status } = spawnSync(process.execPath, ['src/compiler/build.mjs', '--engine'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('The engine could not be built.')
  return `${root}.output/engine/engine.mjs`
}

async function fromRules(parts) {
  if (!parts.includes('hard') && !parts.includes('phrases')) return null
  const bundle = '.tables/bench-from-rules.mjs'
  await ensureBundle('tests/bench/from-rules.ts', bundle, ['src/engine', 'src/compiler', 'tests/bench'])
  return import(pathToFileURL(root + bundle).href)
}

function asJson(rows) {
  const figures = Object.fromEntries(rows.map((row) => [row.what, row.value]))
  return `${JSON.stringify({ date: new Date().toISOString(), node: process.version, figures, rows }, null, 2)}\n`
}

const readJson = (name) => JSON.parse(readFileSync(name, 'utf8'))
const print = (text) => void process.stdout.write(text)

try {
  await main()
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
