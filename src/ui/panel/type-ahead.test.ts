import { expect, test } from 'vitest'
import { typeAhead } from './type-ahead.ts'

const rows = ['claims', 'refused', 'reports', 'Claimed'].map((words) => ({ id: words, words }))

test('one letter goes to the next row that begins with it, again and again, round the end', () => {
  const { letter } = typeAhead()
  expect(letter('r', 0, rows, 'claims')).toBe('refused')
  expect(letter('r', 100, rows, 'refused')).toBe('reports')
  expect(letter('r', 200, rows, 'reports')).toBe('refused')
  expect(letter('C', 2000, rows, 'refused')).toBe('Claimed')
})

test('letters in one go are one word; after a pause a new one begins', () => {
  const { letter } = typeAhead()
  expect(letter('r', 0, rows, 'claims')).toBe('refused')
  expect(letter('e', 100, rows, 'refused')).toBe('refused')
  expect(letter('p', 200, rows, 'refused')).toBe('reports')
  expect(letter('x', 300, rows, 'reports')).toBeNull()
  expect(letter('c', 1200, rows, 'reports')).toBe('Claimed')
})
