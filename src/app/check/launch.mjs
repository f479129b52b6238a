#!/usr/bin/env node
// `npm run check`: brings the tables and the command itself up to date (a note on stderr when that takes a moment), then runs it.
import { fileURLToPath } from 'node:url'
import { ensureBundle, ensureTables } from '../../compiler/build.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const made = (name) => import(new URL(`../../../.tables/${name}`, import.meta.url).href)

if (!(await ensureTables())) process.exit(2)
await ensureBundle('src/app/check/check.ts', '.tables/check.mjs', ['src/engine', 'src/app/check'])
const { main } = await made('check.mjs')
// The compiler takes a moment to load, so only who names a pack waits for it.
const compilePack = async () => {
  const [compiler, base] = await Promise.all([made('compiler.mjs'), made('pack-base.mjs')])
  return (text) => compiler.compilePack(text, base.default)
}
const shippedPacks = async () => (await made('shipped-tables.mjs')).default
const readCoverage = async () => (await made('compiler.mjs')).readCoverage(root)
process.exitCode = await main(process.argv.slice(2), { compilePack, shippedPacks, readCoverage })
