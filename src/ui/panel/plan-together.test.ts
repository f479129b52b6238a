import { expect, test } from 'vitest'
import type { Diagnostic, Reframing } from '../../engine/finding.ts'
import type { PanelField, PanelItem } from './panel-data.ts'
import { changesOfRule, changesOfSentence } from './plan-together.ts'

const TEXT = 'Pt refused group and claims it hurts. She refused lunch.'

function item(id: string, phrase: string, rule: string, more: Partial<Reframing> | null, from = 0): PanelItem {
  const start = TEXT.indexOf(phrase, from)
  const end = start + phrase.length
  const diagnostic: Diagnostic = {
    rule,
    kind: 'nudge',
    severity: 'nudge',
    start,
    end,
    text: phrase,
    message: 'can read as blame.',
    layer: 'understanding',
    family: 'adherence',
    reframings: more ? [{ start, end, text: 'declined', ...more }] : [],
  }
  return { id, diagnostic, line: 1, column: 1 }
}
const items = [
  item('a', 'refused', 'refused', {}),
  item('b', 'claims', 'claims', {}),
  item('c', 'refused', 'refused', {}, 20),
]
const field: PanelField = { id: 'f', label: 'Note', kind: 'note', text: TEXT, unread: 0, items }
const ids = (changes: ReturnType<typeof changesOfRule>) => changes.map((change) => change.item.id)

test('all of a rule in the field, all of a sentence', () => {
  expect(ids(changesOfRule('refused', field))).toEqual(['a', 'c'])
  expect(ids(changesOfSentence(items[0]!, field))).toEqual(['a', 'b'])
  expect(ids(changesOfSentence(items[2]!, field))).toEqual(['c'])
})

test('text that was there before is never one of several: each of its wordings has its own row', () => {
  const older = items.map((one) => (one.id === 'a' ? { ...one, earlier: true } : one))
  expect(ids(changesOfRule('refused', { ...field, items: older }))).toEqual(['c'])
  expect(ids(changesOfSentence(items[1]!, { ...field, items: older }))).toEqual(['b'])
})

test('what waits for words of the writer’s, answers a line, or has no wording, is left to its own card', () => {
  const others = [
    item('a', 'refused', 'refused', { placeholders: [[0, 4]] }),
    item('b', 'claims', 'refused', { action: 'answer' }),
    item('c', 'refused', 'refused', null, 20),
  ]
  expect(changesOfRule('refused', { ...field, items: others })).toEqual([])
})
