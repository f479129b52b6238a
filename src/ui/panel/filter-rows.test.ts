import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../engine/finding.ts'
import type { Look } from '../mark.tsx'
import { fits, groupRows } from './filter-rows.ts'
import type { PanelField, PanelItem } from './panel-data.ts'

const diagnostic: Diagnostic = {
  rule: 'adherence/noncompliant',
  kind: 'nudge',
  severity: 'hint',
  start: 0,
  end: 12,
  text: 'noncompliant',
  message: 'can read as blame',
  layer: 'understanding',
  family: 'adherence',
  reframings: [],
}
const item: PanelItem = { id: '1', diagnostic, line: 1, column: 1 }
const noticed: PanelItem = {
  ...item,
  id: '2',
  diagnostic: { ...diagnostic, kind: 'noticed', rule: 'noticed/asks', layer: 'awareness' },
}
const field: PanelField = { id: 'f', label: 'Progress note', kind: 'note', text: '', unread: 0, items: [item, noticed] }
const empty: PanelField = { ...field, id: 'g', label: 'Plan', items: [] }

describe('fits', () => {
  it.each([
    ['', true],
    ['blame', true],
    ['BLAME', true],
    ['doubt', false],
    ['!doubt', true],
    ['!blame', false],
    ['blame !hint', false],
    ['blame !strong', true],
    ['adherence/', true],
    ['progress', true],
    ['"as blame"', true],
    ['!"as blame"', false],
    ['"blame as"', false],
    ['!', true],
    ['"', true],
  ])('%j: %s', (filter, expected) => {
    expect(fits(filter, item, field)).toBe(expected)
  })

  it('knows what was noticed by that name', () => {
    expect([item, noticed].map((one) => fits('noticed', one, field))).toEqual([false, true])
    expect(fits('!hint', noticed, field), 'what was noticed is no hint').toBe(true)
  })
})

describe('groupRows', () => {
  const byLayer = ({ diagnostic: { layer } }: PanelItem) => ({ id: layer, label: layer })
  const words = (words: string) => ({ words, without: new Set<never>() })
  const shape = (groups: ReturnType<typeof groupRows>) => groups.map(({ label, rows }) => [label, rows.length])

  it('groups by what it is told, and keeps fields without findings only while nothing is filtered', () => {
    const byField = (_: PanelItem, { id, label }: PanelField) => ({ id, label })
    expect(shape(groupRows([field, empty], 'field', words(''), byField))).toEqual([
      ['Progress note', 2],
      ['Plan', 0],
    ])
    expect(shape(groupRows([field, empty], 'field', words('!noticed'), byField))).toEqual([['Progress note', 1]])
    expect(shape(groupRows([field, empty], 'layer', words(''), byLayer))).toEqual([
      ['understanding', 1],
      ['awareness', 1],
    ])
    expect(groupRows([field], 'layer', words('nothing like it'), byLayer)).toEqual([])
  })

  it('puts rows of a look aside', () => {
    const byField = (_: PanelItem, { id, label }: PanelField) => ({ id, label })
    const without = (...looks: Look[]) => ({ words: '', without: new Set(looks) })
    expect(shape(groupRows([field, empty], 'field', without('noticed'), byField))).toEqual([['Progress note', 1]])
    expect(shape(groupRows([field, empty], 'field', without('noticed', 'hint'), byField))).toEqual([])
    expect(shape(groupRows([field, empty], 'field', without('strong'), byField))).toEqual([['Progress note', 2]])
  })
})
