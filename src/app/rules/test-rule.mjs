#!/usr/bin/env node
// `npm run rule:test -- FILE… [--once]`: tries rules among all others, and again whenever one is saved. Ends with Ctrl-C; with --once after one look, with exit 1 when one does not hold.
import { statSync, watchFile } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureCompiler } from '../../compiler/build.mjs'
import { printTrial } from './print-trial.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const once = process.argv.includes('--once')
const files = process.argv
  .slice(2)
  .filter((arg) => arg !== '--once')
  .map((arg) => relative(root, resolve(arg)).split(sep).join('/'))

const missing = files.filter((file) => statSync(resolve(root, file), { throwIfNoEntry: false }) === undefined)
if (files.length === 0 || missing.length > 0) {
  process.stderr.write(
    files.length === 0
      ? 'Say which rule: npm run rule:test -- src/rules/family/name.yaml\n'
      : `${missing.join(', ')}: there is no such file. npm run rule:new -- family/name writes one to fill in.\n`,
  )
  process.exit(2)
}

const { tryRule } = await import(pathToFileURL(await ensureCompiler()).href)

/** Whether all of them hold; says so. */
function look(paths) {
  const trials = paths.map((path) => [path, tryRule(root, path)])
  process.stdout.write(trials.map(([path, trial]) => printTrial(path, trial)).join('\n'))
  return trials.every(([, trial]) => trial.problems.length === 0)
}

const held = look(files)
if (once) process.exitCode = held ? 0 : 1
else {
  process.stdout.write('\nLooks again whenever you save; Ctrl-C ends it.\n')
  // By times and not by events: editors that save by renaming a new file would else be missed.
  for (const file of files) watchFile(resolve(root, file), { interval: 300 }, () => look([file]))
}
