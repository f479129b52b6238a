import { describe, expect, test } from 'vitest'
import { engineOf } from './engine-of.ts'

const anyone = { about: 'anyone' }
const { silencedBy, underlined } = engineOf({
  'test/label': {
    ...anyone,
    match: [
      '(lazy | manipulative | uncooperative | difficult | hostile | stubborn | noncompliant | non-compliance | compliance | aggressive | rude | entitled | attention-seeking | irritable | malingering | aggression | hopelessness | difficulties | addiction | drug-seeking)',
    ],
    unless: { before: ['joint'], after: ['therapy'], sentence: ['chiropractor'] },
  },
  'test/name': { ...anyone, match: ['(addict~n | alcoholic~n | borderline~n | burden | failure | fraud | liar)'] },
  'test/act': { ...anyone, match: ['refuse~v'], act: true },
  'test/manipulate': { ...anyone, match: ['(manipulate~v | manipulation)'] },
  'test/was': { ...anyone, match: ['(is | was) (useless | terrible | impossible)'] },
  'test/failed': { ...anyone, match: ['[[failed]] to'] },
  'test/self': {
    about: 'self',
    axis: 'self-criticism',
    match: ['I @be (an idiot | a fool | terrible)', 'I should be better'],
  },
  'test/kind': { kind: 'noticed', facet: 'wisdom', says: 'You linked it.', match: ['it makes sense that'] },
})

/** For each guard: sentences it silences, and near ones that it must not. */
export type BothWays = Readonly<Record<string, { silent: readonly string[]; spoken: readonly string[] }>>

/** A test for every sentence: that it is this guard that keeps quiet, and that it is not where it must not. */
export function guardTable(title: string, guards: BothWays): void {
  describe.each(Object.entries(guards))(`${title}: %s`, (guard, { silent, spoken }) => {
    test.each(silent)('keeps quiet at “%s”', (text) => {
      expect(silencedBy(text)).toContain(guard)
      expect(underlined(text)).toEqual([])
    })

    test.each(spoken)('lets “%s” be heard', (text) => {
      expect(silencedBy(text)).not.toContain(guard)
      expect(underlined(text)).not.toEqual([])
    })

    test('is proven by at least five sentences each way', () => {
      expect(Math.min(silent.length, spoken.length)).toBeGreaterThanOrEqual(5)
    })
  })
}
