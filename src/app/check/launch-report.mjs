#!/usr/bin/env node
// `npm run report`: brings the tables and the report itself up to date, then reads.
import { ensureBundle, ensureTables } from '../../compiler/build.mjs'

if (!(await ensureTables())) process.exit(2)
await ensureBundle('src/app/check/report.ts', '.tables/report.mjs', ['src/engine', 'src/app/check'])
const { main } = await import(new URL('../../../.tables/report.mjs', import.meta.url).href)
process.exitCode = main(process.argv.slice(2))
