import { describe, expect, test } from 'vitest'
import { engineOf } from '../../../tests/engine-of.ts'
import { applyAll } from './apply-all.ts'

const { engine, describer } = engineOf({
  'test/claim': { match: ['[[say:claim~v]] that'], reframe: ['{say as report} that'] },
  'test/difficult': { match: ['[[(but | and)? difficult]] who:@client-noun'], reframe: ['{who}'] },
  'test/needy': { match: ['[[needy]] who:(difficult? @client-noun)'], reframe: ['{who}'] },
  'test/frankly': { match: ['[[frankly]] ,?'], reframe: [''] },
  'test/clearly': { match: ['[[clearly]]'], reframe: [''] },
  'test/label': { match: ['[[loser]]'], template: ['[what was done]'] },
})

const rows: [title: string, text: string, after: string, edits: number][] = [
  ['nothing to do', 'She slept well.', 'She slept well.', 0],
  [
    'each in its place',
    'A difficult client claims that; pt claimed that.',
    'A client reports that; pt reported that.',
    3,
  ],
  ['two beside each other become one', 'A needy difficult inmate.', 'An inmate.', 1],
  ['two that go together', 'He left, frankly, clearly.', 'He left.', 1],
  ['at the start', 'Clearly, frankly, he left.', 'He left.', 1],
  ['what only the writer can fill is left', 'A loser claims that.', 'A loser reports that.', 1],
  ['lines apart', 'Frankly, no.\nHe claims that.', 'No.\nHe reports that.', 2],
]

describe('All first reframings of a text', () => {
  test.each(rows)('%s: %s', (_, text, after, count) => {
    const found = engine.scan(text)
    for (const findings of [found, [...found].reverse()]) {
      const applied = applyAll(text, findings, describer)
      expect(applied.text).toBe(after)
      expect(applied.edits).toHaveLength(count)
      let out = ''
      let done = -1
      for (const edit of applied.edits) {
        expect(edit.start).toBeGreaterThan(done)
        out += text.slice(Math.max(0, done), edit.start) + edit.text
        done = edit.end
      }
      expect(out + text.slice(Math.max(0, done))).toBe(after)
    }
  })
})
