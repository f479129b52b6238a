import { expect, test } from 'vitest'
import table from '../../../public/_locales/en/messages.json'
import type { FieldReport } from '../../platform/messages.ts'
import { messageTable } from '../../ui/message-table.ts'
import { readMessagesWith } from '../../ui/messages.ts'
import { leftId, leftPlace } from './left-list.ts'
import { itemId, itemPlace, panelFields } from './panel-fields.ts'

readMessagesWith(messageTable(table))

const text = 'Seen today.\nHe is lazy.'
const report: FieldReport = {
  id: 2,
  name: '',
  kind: 'note',
  asked: false,
  unread: 0,
  earlier: [],
  text,
  revision: 1,
  diagnostics: [
    {
      rule: 'motive/lazy',
      kind: 'nudge',
      severity: 'nudge',
      start: 18,
      end: 22,
      text: 'lazy',
      message: '“lazy” can read as a verdict.',
      layer: 'awareness',
      family: 'motive',
      reframings: [],
    },
  ],
}

test('a field is listed with lines and columns from 1, under words of ours where it has none', () => {
  const [field] = panelFields([{ id: 7, report: { fields: [report] } }])
  expect(field).toMatchObject({ id: '7/2', label: 'Clinical note', kind: 'note' })
  expect(field?.items).toMatchObject([{ id: '7/2/18/motive/lazy', line: 2, column: 7 }])
})

test('a row leads back to its place', () => {
  const place = { frame: 7, field: 2, rule: 'motive/lazy', start: 18 }
  expect(itemPlace(itemId(place))).toEqual(place)
})

test.each([{ kept: 'a1b2' }, { frame: 7, id: 3 }])('a listed leaving leads back to where it is kept: %j', (place) => {
  expect(leftPlace(leftId(place))).toEqual(place)
})
