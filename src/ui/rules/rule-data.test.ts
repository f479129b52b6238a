import { describe, expect, test } from 'vitest'
import { groupRules, type RulePage } from './rule-data.ts'

const rule = (id: string, more: Partial<RulePage> = {}): RulePage => ({
  id,
  kind: 'nudge',
  title: id,
  says: 'The phrase can read as blame.',
  layer: 'understanding',
  axis: 'blame',
  severity: 'nudge',
  fields: [],
  examples: [],
  leaves: [],
  ...more,
})

const rules = [
  rule('adherence/noncompliant', {
    examples: [{ text: 'Client was [[noncompliant]] with her lithium.', results: [] }],
  }),
  rule('credibility/claims', { axis: 'doubt', severity: 'hint', layer: 'relationship' }),
  rule('adherence/refused', { severity: 'strong', fields: ['note'] }),
  rule('noticed/asked-first', { kind: 'noticed', says: 'Asking came before advising.' }),
  rule('my-clinic/flighty'),
]
const shown = (by: Parameters<typeof groupRules>[1], words = '') =>
  groupRules(rules, by, words).map(({ title, rules }) => [
    'key' in title ? title.key : title.name,
    rules.map(({ id }) => id).join(' '),
  ])

describe('rules in groups', () => {
  test('by topic, a family that is not ours under its own name', () => {
    expect(shown('family')).toEqual([
      ['family_adherence', 'adherence/noncompliant adherence/refused'],
      ['family_credibility', 'credibility/claims'],
      ['family_noticed', 'noticed/asked-first'],
      ['my-clinic', 'my-clinic/flighty'],
    ])
  })

  test('by weight, what is noticed apart', () => {
    expect(shown('severity').map(([title]) => title)).toEqual([
      'mark_nudge',
      'mark_hint',
      'mark_strong',
      'family_noticed',
    ])
  })

  test.each([
    ['lithium', ['adherence/noncompliant']],
    ['DOUBT relationship', ['credibility/claims']],
    ['doubt understanding', []],
    ['noncompliant with', ['adherence/noncompliant']],
  ])('“%s” finds %j, in examples too, and every word has to fit', (words, ids) => {
    expect(shown('layer', words).flatMap(([, found]) => found)).toEqual(ids)
  })
})
