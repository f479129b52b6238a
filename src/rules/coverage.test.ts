import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { wholeEngine } from '../../tests/whole-engine.ts'
import { readCoverage } from '../compiler/coverage.ts'
import type { Engine } from '../engine/api.ts'

const covered = readCoverage(resolve(import.meta.dirname, '../..'))
/** The tables of published terms: all but those that name no term (what the evidence says, and sentence shells). */
const SECTIONS = 'A1 A2 A3 A4 A5 A6 A7 A8 A9 A9b A13 A14 A15 A16 A17 A18 A19 A20 A21 A22 A23 A25 A26'.split(' ')

let engine: Engine
beforeAll(() => {
  engine = wholeEngine().engine
}, 60_000)

describe('Coverage of published terms', () => {
  test('every table is gone through', () => {
    expect([...new Set(covered.map(({ section }) => section))]).toEqual(SECTIONS)
    expect(covered.length).toBeGreaterThanOrEqual(383)
  })

  test('no term is answered twice in one table', () => {
    const names = covered.map(({ section, term }) => `${section} ${term}`)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  test('each has a rule that speaks of it, or a reason', () => {
    const open = covered.filter(({ rule, shown, whyNot }) => (rule === undefined ? !whyNot : !shown || whyNot))
    expect(open).toEqual([])
  })

  test('each named rule speaks in the sentence beside it', () => {
    const silent = covered.filter(
      ({ rule, shown, field = 'note' }) =>
        rule !== undefined && !engine.scan(shown!, field).some((finding) => finding.rule === rule),
    )
    expect(silent).toEqual([])
  })
})
