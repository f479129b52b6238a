#!/usr/bin/env node
// `npm run bench`: the built engine beside the limits of the language, in one run; fails on a ratio past its budget (see DESIGN: budgets).
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { diffSlices, wordHash } from './limits.mjs'
import { flat, notes } from './notes.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const built = spawnSync(process.execPath, ['src/compiler/build.mjs', '--engine'], { cwd: root, stdio: 'inherit' })
if (built.status !== 0) process.exit(1)
const file = `${root}.output/engine/engine.mjs`
const { create } = await import(pathToFileURL(file).href)

const KB = 1024
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
const percentile = (list, share) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))]

/** Milliseconds of one call, over enough calls to be read. */
function time(action, texts) {
  let calls = 0
  const start = performance.now()
  do action(texts[calls++ % texts.length])
  while (performance.now() - start < 40)
  return (performance.now() - start) / calls
}

function scans() {
  const engine = create()
  const limit = wordHash()
  const again = wordHash()
  const rows = []
  for (const size of [KB, 10 * KB, 100 * KB, 1024 * KB]) {
    const texts = [1, 2, 3, 4].map((seed) => notes(size, seed))
    for (const text of texts) [engine.scan(text), limit(text), again(text)]
    const runs = []
    // A round counts when two copies of the limit agree within a tenth: otherwise the machine was busy.
    for (let round = 0; runs.length < 5 && round < 40; round++) {
      const [first, ours, second] = [time(limit, texts), time((text) => engine.scan(text), texts), time(again, texts)]
      if (Math.abs(first / second - 1) <= 0.1) runs.push({ ours, ratio: ours / ((first + second) / 2) })
    }
    rows.push({ size, ms: median(runs.map((run) => run.ours)), ratio: median(runs.map((run) => run.ratio)) })
  }
  return rows
}

function keys(size) {
  const engine = create()
  const base = notes(size, 7)
  const at = base.indexOf('. ', size >> 1) + 2
  const typed = 'She was upset about the delay and declined the repeat draw. '.repeat(20)
  const ours = []
  const limit = []
  engine.scan(base)
  let previous = base
  for (let i = 0; i < 1000; i++) {
    const next = flat(base.slice(0, at) + typed.slice(0, i + 1) + base.slice(at))
    const start = performance.now()
    engine.edit(previous, next, { at: at + i, removed: 0, inserted: 1 })
    const middle = performance.now()
    diffSlices(previous, next)
    const end = performance.now()
    if (i >= 200) [ours.push((middle - start) * 1000), limit.push((end - middle) * 1000)]
    previous = next
  }
  return { size, p50: median(ours), p95: percentile(ours, 0.95), ratio: median(ours) / median(limit) }
}

/** Milliseconds until the engine is ready in a fresh process, and the same for the limit. */
function ready(source) {
  const script = `const start = performance.now(); ${source}; process.stdout.write(String(performance.now() - start))`
  return median(
    Array.from({ length: 7 }, () =>
      Number(
        spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', cwd: root }).stdout,
      ),
    ),
  )
}

const rows = scans()
const [small, middle, large] = [10 * KB, 100 * KB, 1024 * KB].map(keys)
const readyRatio =
  ready(`const { create } = await import(${JSON.stringify(pathToFileURL(file).href)}); create()`) /
  ready("const { wordHash } = await import('./tests/bench/limits.mjs'); wordHash()")
const size = gzipSync(readFileSync(file), { level: 9 }).length / KB

console.table(
  rows.map((row) => ({ 'scan KB': row.size / KB, ms: row.ms.toFixed(3), '÷ word hash': row.ratio.toFixed(2) })),
)
console.table(
  [small, middle, large].map((row) => ({
    'key KB': row.size / KB,
    'p50 µs': row.p50.toFixed(1),
    'p95 µs': row.p95.toFixed(1),
    '÷ diff': row.ratio.toFixed(2),
  })),
)

const budgets = [
  ['full scan of 100 KB ÷ word hash', rows[2].ratio, 2.5],
  ['1 MB ÷ (1,024 × 1 KB)', rows[3].ms / (rows[0].ms * 1024), 1.5],
  ['edit of 100 KB ÷ diff', middle.ratio, 0.5],
  ['edit of 1 MB p50, µs, at most twice 10 KB or 10', large.p50, Math.max(2 * small.p50, 10)],
  ['ready ÷ word hash', readyRatio, 1.5],
  ['engine with tables, KB gzip', size, 40],
]
console.table(
  budgets.map(([what, value, limit]) => ({
    what,
    value: value.toFixed(2),
    budget: limit.toFixed(2),
    held: value <= limit,
  })),
)
const past = budgets.filter(([, value, limit]) => !(value <= limit))
if (past.length > 0) {
  console.error(`Past its budget: ${past.map(([what]) => what).join('; ')}.`)
  process.exit(1)
}
