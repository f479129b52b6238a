import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { median } from '../rounds.mjs'

const MB = 1024 * 1024
const limit = new URL('../limits/word-hash.mjs', import.meta.url).href

/** What is measured in a process of its own: how soon it is ready, and what it keeps in memory; and the size of the module. */
export function freshRows({ file, url, rounds }) {
  const times = Array.from({ length: rounds * 3 }, () => ({
    first: inProcess('start-fresh.mjs', limit),
    ours: inProcess('start-fresh.mjs', url),
    second: inProcess('start-fresh.mjs', limit),
  }))
  const bytes = median(Array.from({ length: 3 }, () => inProcess('weigh-fresh.mjs', url, '--expose-gc')))
  return [
    {
      what: 'ready in a fresh process ÷ word hash',
      value: median(times.map((one) => (2 * one.ours) / (one.first + one.second))),
      budget: 1.5,
      unit: '×',
      note: `${median(times.map((one) => one.ours)).toFixed(2)} ms; word hash ${median(times.map((one) => one.first)).toFixed(2)} ms`,
    },
    {
      what: 'memory after a warm scan',
      value: bytes / MB,
      budget: 3,
      unit: 'MB',
      note: 'heap and buffers, after reading 100 KB 100 times',
    },
    {
      what: 'engine with detection tables, gzip',
      value: gzipSync(readFileSync(file), { level: 9 }).length / 1024,
      budget: 40,
      unit: 'KB',
      note: '',
    },
  ]
}

/** The number that a script beside this folder prints, run with `module`. */
function inProcess(script, module, ...options) {
  const path = fileURLToPath(new URL(`../${script}`, import.meta.url))
  const { stdout, stderr, status } = spawnSync(process.execPath, [...options, path, module], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}
