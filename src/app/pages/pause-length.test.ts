import { expect, test } from 'vitest'
import { endOfPause, pauseWords } from './pause-length.ts'

const now = new Date(2026, 4, 12, 22, 30).getTime()

test.each([
  ['quarter', new Date(2026, 4, 12, 22, 45)],
  ['hour', new Date(2026, 4, 12, 23, 30)],
  ['tomorrow', new Date(2026, 4, 13, 5, 0)],
] as const)('%s', (length, end) => {
  expect(endOfPause(length, now)).toBe(end.getTime())
})

test('says when it ends, with the day where that is another, and nothing once it is over', () => {
  expect(pauseWords(now + 60_000, now)).toMatch(/31/)
  expect(pauseWords(now + 60_000, now)).not.toMatch(/Tue|Wed/)
  expect(pauseWords(endOfPause('tomorrow', now), now)).toMatch(/Wed/)
  expect(pauseWords(now, now)).toBeUndefined()
})
