import { resolve } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { patternTexts } from '../../tests/bench/pattern-texts.ts'
import { replay, seed, textOf } from '../../tests/random-text.ts'
import { wholeEngine } from '../../tests/whole-engine.ts'
import { FIELDS, PATTERN } from './anchor-index.ts'
import { count } from './cue-bits.ts'
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

/** By pattern of a cue: which cue. */
function cuePatterns(): Map<number, number> {
  const { cueAnchors } = reader.patterns
  const { rows } = cueAnchors
  reader.block.anywhere(1, 0, 0)
  const found = new Map<number, number>()
  for (let id = 1; id <= reader.tokens.vocabulary.size; id++)
    for (const row of cueAnchors.rowsOf(id)) found.set(rows[row + PATTERN]!, rows[row + FIELDS]!)
  return found
}

/** The places where one of those patterns fits, as bits of cues by the word that they start at. */
function cuesByTryingAll(patterns: ReadonlyMap<number, number>): number[] {
  const { programs } = reader.patterns
  return Array.from({ length: reader.tokens.count }, (_, start) => {
    let bits = 0
    for (const [pattern, cue] of patterns) if (reader.matcher.match(programs[pattern]!, start)) bits |= 1 << cue
    return bits
  })
}

const text = () => {
  const piece = fc.integer({ min: 0, max: openings.length - 1 }).map((i) => openings[i]!)
  return fc.oneof(
    fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
    textOf(12),
  )
}

test(`looking only where a match can begin loses none (${replay})`, { timeout: 240_000 }, () => {
  let fitting = 0
  fc.assert(
    fc.property(text(), (pieces) => {
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

test(`so does looking for cues (${replay})`, { timeout: 240_000 }, () => {
  let patterns: Map<number, number> | null = null
  let fitting = 0
  fc.assert(
    fc.property(text(), (pieces) => {
      const line = pieces.replaceAll('\n', ' ').slice(0, 400)
      reader.read(line, 0, line.length, EVERY_FIELD)
      patterns ??= cuePatterns()
      const all = cuesByTryingAll(patterns)
      reader.block.changed()
      const found = all.map((_, start) =>
        Array.from({ length: count }, (_, cue) =>
          reader.block.anywhere(1 << cue, start, start + 1) ? 1 << cue : 0,
        ).reduce((bits, bit) => bits | bit, 0),
      )
      fitting += all.filter((bits) => bits !== 0).length
      expect(found).toEqual(all)
    }),
    { seed, numRuns: 1000 },
  )
  expect(fitting).toBeGreaterThan(300)
})
