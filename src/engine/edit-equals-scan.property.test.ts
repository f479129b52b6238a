import { resolve } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { RandomEdit } from '../../tests/random-text.ts'
import { edit, lineEdit, longLine, replay, seed, textOf } from '../../tests/random-text.ts'
import { wholeEngine } from '../../tests/whole-engine.ts'
import { compile } from '../compiler/compile.ts'
import { readSources } from '../compiler/read-sources.ts'
import type { Engine, TextDocument } from './api.ts'
import type { Delta, Finding } from './finding.ts'
import { joinEngines } from './join-engines.ts'

/** Many edits of one document: a document that went wrong early stays wrong, and making a new one for each edit proves less. */
const EDITS_A_TEXT = 200
const TEXTS = 525
const MOST_UNITS = 2048

/** The engine of the document, and one that reads each text anew: another one, so that the document finds its own last reading as it left it, as it does while somebody types. */
type Pair = { engine: Engine; other: Engine }
let whole: Pair
let joined: Pair
/** What a run was made of, so that it cannot pass on empty texts. */
const seen = { edits: 0, units: 0, findings: 0, came: 0 }
beforeAll(() => {
  whole = { engine: wholeEngine().engine, other: wholeEngine().engine }
  joined = { engine: inTwoSets(), other: inTwoSets() }
}, 60_000)

/** All rules as two sets of tables, every other rule in each, so that they speak of the same words now and then. */
function inTwoSets(): Engine {
  const sources = readSources(resolve(import.meta.dirname, '../..'))
  const half = (rest: number) =>
    compile({ ...sources, rules: sources.rules.filter((_, i) => i % 2 === rest) }, () => false).compiled!
  return joinEngines([half(0), half(1)])
}

test(`100,000 random edits of texts of up to 2 KB, each equal to a fresh scan (${replay})`, {
  timeout: 300_000,
}, () => {
  Object.assign(seen, { edits: 0, units: 0, findings: 0, came: 0 })
  fc.assert(
    fc.property(textOf(260), fc.array(edit, { minLength: EDITS_A_TEXT, maxLength: EDITS_A_TEXT }), (text, list) =>
      holds(whole, text.slice(0, MOST_UNITS), list, MOST_UNITS),
    ),
    { seed, numRuns: TEXTS },
  )
  expect(seen.edits).toBeGreaterThanOrEqual(100_000)
  expect(seen.units / seen.edits).toBeGreaterThan(400)
  expect(seen.findings / seen.edits).toBeGreaterThan(2)
  expect(seen.came).toBeGreaterThan(seen.edits / 100)
})

test(`lines longer than what is read at once (${replay})`, { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(longLine, fc.array(lineEdit, { minLength: 50, maxLength: 50 }), (text, list) =>
      holds(whole, text, list, 20_000),
    ),
    { seed, numRuns: 120 },
  )
})

test(`with a pack beside the rules (${replay})`, { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(textOf(260), fc.array(edit, { minLength: 100, maxLength: 100 }), (text, list) =>
      holds(joined, text.slice(0, MOST_UNITS), list, MOST_UNITS),
    ),
    { seed, numRuns: 100 },
  )
})

/** Makes the edits one after the other, and compares after each. @throws Error that names the edit */
function holds({ engine, other }: Pair, start: string, list: readonly RandomEdit[], most: number): void {
  const document = engine.open(start)
  let now = start
  let before = document.all()
  for (const { at: share, removed: wish, insert: wanted, hinted } of list) {
    const at = Math.round(share * now.length)
    const removed = Math.min(wish, now.length - at)
    const insert = now.length - removed + wanted.length > most ? '' : wanted
    const next = now.slice(0, at) + insert + now.slice(at + removed)
    const delta = document.edit(next, hinted ? { at, removed, inserted: insert.length } : undefined)
    const fresh = other.scan(next)
    const say = (what: string) =>
      `${what} after ${JSON.stringify(now)} → ${JSON.stringify(next)} (${removed} at ${at} gave way to ${JSON.stringify(insert)})`
    if (!equal(document.all(), fresh)) throw new Error(say('The document differs from a fresh scan'))
    if (!equal(carried(before, delta), fresh)) throw new Error(say('What went and came does not lead there'))
    agrees(document, fresh, say)
    now = next
    before = fresh
    seen.edits++
    seen.units += next.length
    seen.findings += fresh.length
    seen.came += delta.added.length
  }
}

/** The old findings, less what went, moved, with what came. */
function carried(before: readonly Finding[], { removed, added, shift }: Delta): Finding[] {
  const moved = before
    .filter((one) => !removed.some((other) => same(one, other)))
    .map((one) => (one.start >= shift.from ? { ...one, start: one.start + shift.by, end: one.end + shift.by } : one))
  return [...moved, ...added].sort((a, b) => a.start - b.start)
}

/** `length`, `at` and `between` say what `all` says. */
function agrees(document: TextDocument, all: readonly Finding[], say: (what: string) => string): void {
  if (document.length !== all.length) throw new Error(say('The length is another'))
  for (const [i, finding] of all.entries())
    if (!same(document.at(i), finding)) throw new Error(say(`Finding ${i} is another`))
  if (document.at(-1) !== undefined || document.at(all.length) !== undefined)
    throw new Error(say('There is a finding outside'))
  const { length } = document.text
  const [from, to] = [length >> 2, length - (length >> 2)]
  for (const [start, end] of [[from, to], [0, from], [to, length], ...all.slice(0, 2).map((one) => [one.end, length])])
    if (
      !equal(
        document.between(start!, end!),
        all.filter((one) => one.end > start! && one.start < end!),
      )
    )
      throw new Error(say(`Between ${start} and ${end} are others`))
}

function equal(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((one, i) => same(one, b[i]))
}

function same(a: Finding | undefined, b: Finding | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.rule === b.rule &&
    a.kind === b.kind &&
    a.severity === b.severity &&
    a.start === b.start &&
    a.end === b.end
  )
}
