import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { PackResult } from '../src/compiler/packs/compile-pack.ts'
import { compilePack } from '../src/compiler/packs/compile-pack.ts'
import { packBaseOf } from '../src/compiler/packs/pack-base.ts'
import { PACK_LIMITS } from '../src/compiler/packs/pack-limits.ts'
import { readSources } from '../src/compiler/read-sources.ts'
import { seed } from './random-text.ts'

const whole = packBaseOf(readSources(resolve(import.meta.dirname, '..')))
/** Few cues and verbs, so that a case takes a millisecond: what is fuzzed is what a pack says. */
const base = {
  ...whole,
  cues: Object.fromEntries(Object.entries(whole.cues).map(([name, patterns]) => [name, patterns.slice(0, 2)])),
  verbs: { verbs: whole.verbs.verbs.split(/\s+/).slice(0, 20).join(' '), nouns: 'person' },
}

/** Longer than any case of these should need. */
const limits = { ...PACK_LIMITS, milliseconds: 5_000 }

export const HEADER = 'pack: fuzz\ntitle: Words of a fuzz\nversion: 1\n'

/** Milliseconds that this process was at work: what other work on the machine leaves alone. */
export function workTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** A rule of the pack, as text, with these patterns. */
export function ruleOf(patterns: readonly string[], reframe = ''): string {
  return JSON.stringify({
    id: 'fuzz/r',
    title: 'A rule of a fuzz',
    about: 'anyone',
    axis: 'label',
    layer: 'awareness',
    effect: 'can read as a label',
    match: patterns.map((words) => ({ words, reframe: [reframe] })),
    question: 'What was seen?',
    why: 'For a test.',
    source: 'practice',
    examples: { nudges: [{ text: '[[lazy]]' }] },
  })
}

/** Holds that compiling `text` ends in time, without throwing, with tables, or with mistakes each with a place and a mend. */
export function holds(text: string): PackResult {
  const start = workTime()
  const result = compilePack(text, base, limits)
  expect(workTime() - start).toBeLessThan(limits.milliseconds + 1_000)
  const lines = text.split('\n').length
  if (result.pack === null) expect(result.problems.length).toBeGreaterThan(0)
  for (const { line, column, message, mend } of result.problems) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines + 1)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(mend).toMatch(/\w/)
    expect(message).toMatch(/\w/)
    // What JavaScript says of itself tells a writer nothing.
    expect(message).not.toMatch(/undefined|is not a function|Cannot read|call stack|Invalid array|\[object/)
  }
  return result
}

/** `holds` for so many texts; `KC_SEED` repeats a run. */
export function allHold(texts: fc.Arbitrary<string>, numRuns: number): void {
  fc.assert(
    fc.property(texts, (text) => void holds(text)),
    { numRuns, seed },
  )
}
