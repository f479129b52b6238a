import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonEnds, textChange } from './text-change.ts'

describe('where a text changed', () => {
  test.each([
    ['nothing', 'same', 'same', undefined, null],
    ['a letter at the end', 'ab', 'abc', undefined, { at: 2, removed: 0, inserted: 1 }],
    ['a letter at the start', 'bc', 'abc', undefined, { at: 0, removed: 0, inserted: 1 }],
    ['a word in the middle', 'a bad day', 'a long day', undefined, { at: 2, removed: 3, inserted: 4 }],
    ['everything', 'abc', 'xyz', undefined, { at: 0, removed: 3, inserted: 3 }],
    ['all gone', 'abc', '', undefined, { at: 0, removed: 3, inserted: 0 }],
    ['the second l, with the caret behind it', 'helo', 'hello', 4, { at: 3, removed: 0, inserted: 1 }],
    ['the first l, with the caret behind it', 'helo', 'hello', 3, { at: 2, removed: 0, inserted: 1 }],
    ['a caret that has nothing to do with it', 'abcd', 'xbcd', 4, { at: 0, removed: 1, inserted: 1 }],
    ['a caret before the edit', 'abcd', 'abxcd', 0, { at: 2, removed: 0, inserted: 1 }],
    ['backspace in a run', 'aaa', 'aa', 1, { at: 1, removed: 1, inserted: 0 }],
  ])('%s', (_, before, after, caret, change) => {
    expect(textChange(before, after, caret)).toEqual(change)
  })

  test('far into a long text', () => {
    const long = 'x'.repeat(5000)
    expect(textChange(`${long}a${long}`, `${long}bc${long}`)).toEqual({ at: 5000, removed: 1, inserted: 2 })
  })

  test('what it tells always makes the one text of the other', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\ud83d', '\ude00'), maxLength: 40 })
    fc.assert(
      fc.property(texts, texts, fc.nat(40), fc.nat(3000), (before, after, caret, padding) => {
        const around = 'p'.repeat(padding)
        const [from, to] = [around + before + around, around + after + around]
        const change = textChange(from, to, padding + caret)
        if (!change) return from === to
        const inserted = to.slice(change.at, change.at + change.inserted)
        return from.slice(0, change.at) + inserted + from.slice(change.at + change.removed) === to
      }),
    )
  })
})

describe('what two lists share', () => {
  test.each([
    ['front and back', [1, 2, 3, 4], [1, 9, 4], { front: 1, back: 1 }],
    ['never the same item twice', [1, 1], [1, 1, 1], { front: 2, back: 0 }],
    ['nothing', [1], [2], { front: 0, back: 0 }],
    ['empty lists', [], [1], { front: 0, back: 0 }],
  ])('%s', (_, a, b, ends) => {
    expect(commonEnds(a, b)).toEqual(ends)
  })
})
