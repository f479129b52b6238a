import { expect, test, vi } from 'vitest'
import type { Leaving } from './items.ts'
import { keepLeaving, undoLeaving, wasLeft } from './leaving.ts'

const fake = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }))

vi.mock('./browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async () => fake.stored,
        set: async (values: Record<string, unknown>) => void Object.assign(fake.stored, values),
      },
    },
  },
}))

const left = (scope: Leaving['scope'], more: Partial<Leaving> = {}): Leaving[] => [
  { id: '1', scope, rule: 'labels/addict', at: 0, ...more },
]

test.each([
  ['everywhere', left('everywhere'), true],
  ['on this site', left('site', { site: 'https://a.example' }), true],
  ['on another site', left('site', { site: 'https://b.example' }), false],
  ['this phrase', left('phrase', { hash: 'abc' }), true],
  ['another phrase', left('phrase', { hash: 'def' }), false],
  ['another rule', left('everywhere', { rule: 'labels/other' }), false],
  ['nothing', [], false],
])('left: %s', (_, list, expected) => {
  expect(wasLeft(list, 'https://a.example', 'labels/addict', () => 'abc')).toBe(expected)
})

test('no hash is worked out where no phrase of the rule was left', () => {
  const hash = vi.fn(() => 'abc')
  wasLeft(left('everywhere'), 'https://a.example', 'labels/addict', hash)
  wasLeft(left('phrase', { rule: 'labels/other', hash: 'abc' }), 'https://a.example', 'labels/addict', hash)
  expect(hash).not.toHaveBeenCalled()
})

test('kept once, undone by its id, and never with any text', async () => {
  await keepLeaving({ scope: 'phrase', rule: 'labels/addict', hash: 'abc' })
  await keepLeaving({ scope: 'phrase', rule: 'labels/addict', hash: 'abc' })
  await keepLeaving({ scope: 'site', rule: 'labels/addict', site: 'https://a.example' })
  const kept = () => (fake.stored.leavings as { value: Leaving[] }).value
  expect(kept()).toHaveLength(2)
  expect(Object.keys(kept()[0] ?? {}).sort()).toEqual(['at', 'hash', 'id', 'rule', 'scope'])
  await undoLeaving(kept()[0]?.id ?? '')
  expect(kept()).toMatchObject([{ scope: 'site' }])
})
