import { describe, expect, test } from 'vitest'
import type { Pressed } from '../chord-name.ts'
import { gridKey } from './grid-keys.ts'

const stops = [
  { id: 'note', group: 'note', level: 1, open: true },
  { id: 'a', group: 'note', level: 2, open: false },
] as const
const key = (key: string, code: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('the key that opens the reframings of a row', () => {
  const opens = (pressed: Pressed, menu = 'ctrl+Period', row = 'a') => gridKey(pressed, stops, row, false, menu)

  test('is Ctrl+. from the start, by its place or by what is printed on it', () => {
    expect(opens(key(':', 'Period', { ctrlKey: true }))).toEqual({ do: 'fixes', id: 'a' })
    expect(opens(key('.', 'Comma', { ctrlKey: true }))).toEqual({ do: 'fixes', id: 'a' })
    expect(opens(key('.', 'Period'))).toBeNull()
  })

  test('is the one that was chosen, and no other', () => {
    expect(opens(key('F2', 'F2'), 'F2')).toEqual({ do: 'fixes', id: 'a' })
    expect(opens(key('.', 'Period', { ctrlKey: true }), 'F2')).toBeNull()
    expect(opens(key('', ''), '')).toBeNull()
  })

  test('does nothing on the heading of a group', () => {
    expect(opens(key('.', 'Period', { ctrlKey: true }), undefined, 'note')).toBeNull()
  })
})
