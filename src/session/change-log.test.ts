import { expect, test } from 'vitest'
import { ChangeLog } from './change-log.ts'

test('carries a span over the changes since a revision, and no others', () => {
  const log = new ChangeLog()
  log.add({ at: 0, removed: 0, inserted: 5 })
  const then = log.revision
  log.add({ at: 0, removed: 0, inserted: 2 })
  log.add({ at: 40, removed: 3, inserted: 0 })
  expect(log.carried({ start: 10, end: 14 }, then)).toEqual({ start: 12, end: 16 })
  expect(log.carried({ start: 10, end: 14 }, 0)).toEqual({ start: 17, end: 21 })
})

test('answers null once the span was touched, and for what is too long ago', () => {
  const log = new ChangeLog()
  log.add({ at: 11, removed: 1, inserted: 0 })
  expect(log.carried({ start: 10, end: 14 }, 0)).toBeNull()
  for (let i = 0; i < 5000; i++) log.add({ at: 0, removed: 0, inserted: 1 })
  expect(log.revision).toBe(5001)
  expect(log.carried({ start: 100, end: 104 }, 1)).toBeNull()
  expect(log.carried({ start: 100, end: 104 }, 5000)).toEqual({ start: 101, end: 105 })
})
