import { resolve } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { patternTexts } from '../../tests/bench/pattern-texts.ts'
import { replay, seed, textOf } from '../../tests/random-text.ts'
import { wholeEngine } from '../../tests/whole-engine.ts'
import type { Reader } from './reader.ts'
import { EVERY_FIELD } from './tables.ts'

let reader: Reader
let openings: readonly string[]
beforeAll(() => {
  reader = wholeEngine().engine.reader
  openings = patternTexts(resolve(import.meta.dirname, '../..')).openings
}, 60_000)

/** The rules of which a pattern fits somewhere, by trying every pattern at every word. */
function byTryingAll(): number[] {
  const { programs, owners } = reader.patterns
  const rules = new Set<number>()
  for (const [pattern, owner] of owners.entries())
    for (let start = 0; owner >= 0 && start < reader.tokens.count; start++)
      if (reader.matcher.match(programs[pattern]!, start)) rules.add(owner)
  return [...rules].sort((a, b) => a - b)
}

test(`looking only where a match can begin loses none (${replay})`, { timeout: 240_000 }, () => {
  const piece = fc.integer({ min: 0, max: openings.length - 1 }).map((i) => openings[i]!)
  const text = fc.oneof(
    fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
    textOf(12),
  )
  let fitting = 0
  fc.assert(
    fc.property(text, (pieces) => {
      const line = pieces.replaceAll('\n', ' ').slice(0, 400)
      reader.read(line, 0, line.length, EVERY_FIELD)
      const found = new Set(reader.candidates.find(EVERY_FIELD).map(({ rule }) => rule))
      const all = byTryingAll()
      fitting += all.length
      expect([...found].sort((a, b) => a - b)).toEqual(all)
    }),
    { seed, numRuns: 5000 },
  )
  expect(fitting).toBeGreaterThan(1000)
})
