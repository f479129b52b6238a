import { expect, test, vi } from 'vitest'

vi.mock('./browser.ts', () => ({ browser: {} }))
const { packs, withPack } = await import('./own-packs.ts')

const pack = (id: string, more: object = {}) => ({
  id,
  title: `Words of ${id}`,
  on: true,
  source: `pack: ${id}`,
  rules: 1,
  pack: { format: 1, id, title: `Words of ${id}`, version: '1', rules: 1, detection: { version: 3 }, words: {} },
  ...more,
})

test.each([
  ['none', [], true],
  ['two', [pack('a'), pack('b')], true],
  ['no list', {}, false],
  ['one without its text', [pack('a', { source: undefined })], false],
  ['one that is neither on nor off', [pack('a', { on: 'yes' })], false],
  ['one without tables', [pack('a', { pack: null })], false],
  ['one whose tables are no tables', [pack('a', { pack: { format: 1, detection: '', words: {} } })], false],
  ['two of one name', [pack('a'), pack('a')], false],
] as const)('%s: well-formed is %s', (_, value, expected) => {
  expect(packs.is(value)).toBe(expected)
})

test.each([
  ['a new one comes last', ['a', 'b'], 'c', undefined, ['a', 'b', 'c*']],
  ['a changed one keeps its place', ['a', 'b'], 'a', undefined, ['a*', 'b']],
  ['a renamed one keeps its place', ['a', 'b'], 'c', 'a', ['c*', 'b']],
  ['one that takes the name of another takes its place, too', ['a', 'b', 'd'], 'd', 'b', ['a', 'd*']],
  ['one that was removed meanwhile comes last', ['b'], 'a', 'a', ['b', 'a*']],
] as const)('%s', (_, before, id, was, after) => {
  const all = withPack(
    before.map((one) => pack(one)),
    pack(id, { title: 'new' }),
    was,
  )
  expect(all.map((one) => (one.title === 'new' ? `${one.id}*` : one.id))).toEqual(after)
})
