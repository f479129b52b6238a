import { expect, test } from 'vitest'
import { backupText, readBackup } from './backup.ts'

const items = [
  { key: 'badge', is: (value: unknown) => value === 'dot' || value === 'number' },
  { key: 'plainRecord', is: (value: unknown) => typeof value === 'boolean' },
]
const free = new Set<string>()

test('settings that were written as text are read back as they were', () => {
  const values = { badge: 'number', plainRecord: true }
  expect(readBackup(backupText(values), items, free)).toEqual({ values })
})

test('what the text leaves out stays as it is', () => {
  expect(readBackup('{ "kindCuriosity": 1, "badge": "dot" }', items, free)).toEqual({ values: { badge: 'dot' } })
})

test.each([
  ['no JSON', '{', free, [{ is: 'not-json' }]],
  ['a list', '[]', free, [{ is: 'not-json' }]],
  ['another tool’s', '{ "badge": "dot" }', free, [{ is: 'value', key: 'kindCuriosity' }]],
  ['a name that is none', '{ "kindCuriosity": 1, "bagde": "dot" }', free, [{ is: 'unknown', key: 'bagde' }]],
  ['a value that is none', '{ "kindCuriosity": 1, "badge": 3 }', free, [{ is: 'value', key: 'badge' }]],
  [
    'what a clinic has set',
    '{ "kindCuriosity": 1, "badge": "dot" }',
    new Set(['badge']),
    [{ is: 'locked', key: 'badge' }],
  ],
] as const)('%s: all that stands in the way is told, and nothing is taken over', (_, text, locked, problems) => {
  expect(readBackup(text, items, locked)).toEqual({ problems })
})
