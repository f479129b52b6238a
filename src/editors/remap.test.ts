import { describe, expect, test } from 'vitest'
import { remap, remapOffset } from './remap.ts'

/** "a harsh word": the span is harsh, 2 to 7. */
const span = { start: 2, end: 7 }

describe('a span is carried across an edit', () => {
  test.each([
    ['letters come in before it', { at: 0, removed: 0, inserted: 3 }, { start: 5, end: 10 }],
    ['letters go before it', { at: 0, removed: 1, inserted: 0 }, { start: 1, end: 6 }],
    ['letters give way to more before it', { at: 0, removed: 2, inserted: 5 }, { start: 5, end: 10 }],
    ['letters come in right at its start', { at: 2, removed: 0, inserted: 1 }, { start: 3, end: 8 }],
    ['as many letters come as go before it', { at: 0, removed: 2, inserted: 2 }, span],
    ['letters come in right at its end', { at: 7, removed: 0, inserted: 4 }, span],
    ['letters go behind it', { at: 7, removed: 5, inserted: 0 }, span],
    ['letters come in far behind it', { at: 12, removed: 0, inserted: 1 }, span],
  ])('%s', (_, change, moved) => {
    expect(remap(span, change)).toEqual(moved)
  })

  test('the rest of what is known about it goes along', () => {
    expect(remap({ ...span, look: 'nudge' }, { at: 0, removed: 0, inserted: 1 })).toEqual({
      start: 3,
      end: 8,
      look: 'nudge',
    })
  })
})

describe('a span that was touched is given up', () => {
  test.each([
    ['a letter comes in inside it', { at: 4, removed: 0, inserted: 1 }],
    ['its first letter goes', { at: 2, removed: 1, inserted: 0 }],
    ['its last letter goes', { at: 6, removed: 1, inserted: 0 }],
    ['an edit reaches into its start', { at: 0, removed: 3, inserted: 3 }],
    ['an edit reaches into its end', { at: 6, removed: 4, inserted: 1 }],
    ['all of it goes with what is around it', { at: 0, removed: 12, inserted: 0 }],
    ['exactly it is replaced', { at: 2, removed: 5, inserted: 5 }],
  ])('%s', (_, change) => {
    expect(remap(span, change)).toBeNull()
  })
})

describe('a caret is carried across an edit', () => {
  test.each([
    ['before the edit it stays', 1, 1],
    ['at the start of the edit it stays', 2, 2],
    ['inside what was replaced it goes behind the new text', 4, 11],
    ['at the end of the edit it goes behind the new text', 7, 11],
    ['behind the edit it moves along', 9, 13],
  ])('%s', (_, caret, moved) => {
    expect(remapOffset(caret, { at: 2, removed: 5, inserted: 9 })).toBe(moved)
  })
})
