import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readPeers } from '../readme.mjs'
import { compare } from '../rounds.mjs'

/** The fastest of the peers in every run so far; one of them is the fastest of all. */
const FAST = ['wink-tokenize', 'wink-500entities', 'write-good']
const TIMES = 12

/**
 * How many times faster than the fastest peer a whole text is read: measured beside it where a copy of the peers benchmark is installed, else by what the
 * last kept run says of that peer and the limit, and this run of the engine and the same limit.
 */
export async function peerRows({ create, rounds, folder, scanRatio }) {
  const row = { what: 'fastest peer ÷ engine, scan of 100 KB', budget: TIMES, atLeast: true, unit: '×' }
  if (folder !== undefined) {
    const fastest = await fastestOf(folder, create, rounds)
    return [{ ...row, value: fastest.ratio, note: `beside ${fastest.name}, ${fastest.ms.toFixed(1)} ms` }]
  }
  const kept = readPeers()
  if (kept === null || scanRatio === null) return []
  const [limit, again] = ['raw-wordhash', 'raw-wordhash-again'].map((name) => scanOf(kept, name))
  const fastest = kept.rows
    .filter((one) => one.kind === 'peer' && one.scanMs['100KB'] > 0)
    .sort((a, b) => a.scanMs['100KB'] - b.scanMs['100KB'])[0]
  const overLimit = fastest.scanMs['100KB'] / Math.min(limit, again)
  return [
    {
      ...row,
      value: overLimit / scanRatio,
      note: `${fastest.name} took ${overLimit.toFixed(1)} × word hash in the run of ${kept.meta.date.slice(0, 10)}; --peers measures it now`,
    },
  ]
}

const scanOf = (kept, name) => kept.rows.find((one) => one.name === name)?.scanMs['100KB'] ?? Infinity

async function fastestOf(folder, create, rounds) {
  // Their own texts: more names and numbers than ours, and some peers remember every word that they have seen.
  const { gen } = await import(pathToFileURL(join(resolve(folder), 'gen.mjs')).href)
  const texts = Array.from({ length: 8 }, (_, seed) => gen(102_400, 700 + seed))
  const reading = (scanner) => () => texts.map((text) => scanner.scan(text))
  const engine = reading(create())
  for (let i = 0; i < 20; i++) engine()
  let fastest = null
  for (const name of FAST) {
    const file = join(resolve(folder), 'peers', `${name}.mjs`)
    if (!existsSync(file))
      throw new Error(`${file} is not there: --peers wants an installed copy of the peers benchmark.`)
    const peer = reading(await (await import(pathToFileURL(file).href)).create())
    for (let i = 0; i < 5; i++) peer()
    // Here the engine is what is timed twice, around the peer.
    const { ours: ms, ratio } = compare({ limit: engine, ours: peer, rounds, time: 100 })
    if (fastest === null || ms < fastest.ms * texts.length) fastest = { name, ms: ms / texts.length, ratio }
  }
  return fastest
}
