#!/usr/bin/env node
// `npm run rules:reference`: writes the rule reference, one page a family, to .output/reference.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureCompiler } from '../../compiler/build.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(root, '.output/reference')

const { ruleReference } = await import(pathToFileURL(await ensureCompiler()).href)
try {
  const pages = ruleReference(root)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of pages) writeFileSync(join(folder, name), text)
  process.stdout.write(`${pages.size} pages are in .output/reference; begin with README.md.\n`)
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
