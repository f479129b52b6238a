import { expect, test } from 'vitest'
import { UNTIL_ASKED } from '../../platform/items.ts'
import { endOfPause, pauseState } from './pause-length.ts'

const now = new Date(2026, 4, 12, 22, 30).getTime()

test.each([
  ['quarter', new Date(2026, 4, 12, 22, 45)],
  ['hour', new Date(2026, 4, 12, 23, 30)],
  ['tomorrow', new Date(2026, 4, 13, 5, 0)],
] as const)('%s', (length, end) => {
  expect(endOfPause(length, now)).toBe(end.getTime())
})

test('says when it ends, with the day where that is another, and nothing once it is over', () => {
  const words = (until: number) => {
    const state = pauseState(until, now)
    return typeof state === 'object' ? state.time : state
  }
  expect(words(now + 60_000)).toMatch(/31/)
  expect(words(now + 60_000)).not.toMatch(/Tue|Wed/)
  expect(words(endOfPause('tomorrow', now))).toMatch(/Wed/)
  expect(words(now)).toBeUndefined()
})

test('what the key has hidden has no end', () => {
  expect(pauseState(UNTIL_ASKED, now)).toBe('hidden')
})
