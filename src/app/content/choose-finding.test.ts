import { describe, expect, test } from 'vitest'
import type { Finding } from '../../engine/finding.ts'
import { findingForCaret, nextFinding } from './choose-finding.ts'

const text = 'He is lazy today. She was difficult and lazy. Nothing here.\nThen lazy again.'
const findingsIn = (text: string): Finding[] =>
  [...text.matchAll(/lazy|difficult/g)].map(({ 0: words, index }) => ({
    rule: 'fake',
    kind: 'nudge',
    severity: 'nudge',
    start: index,
    end: index + words.length,
  }))
const all = findingsIn(text)
const place = (finding: Finding | null) => finding?.start ?? null
const caretAt = (words: string) => text.indexOf(words)

describe('the menu opens on', () => {
  test.each([
    ['the finding of the caret’s sentence, before it', caretAt(' today'), 6],
    ['the nearest of two', caretAt('and lazy'), 26],
    ['the nearest of two, after the caret', caretAt('lazy. Nothing'), 40],
    ['the next one, where the sentence has none', caretAt('Nothing'), 65],
    ['the first, at the very start', 0, 6],
    ['the last, at the very end', text.length, 65],
  ])('%s', (_, caret, expected) => {
    expect(place(findingForCaret(all, text, caret))).toBe(expected)
  })

  test.each([
    ['the sentence just written, behind the space after it', 'He is lazy today. She was difficult. ', 26],
    ['the same, above another paragraph', 'He is lazy today. She was difficult. \nThen.', 26],
    ['the next one, between two sentences', 'He is lazy today. She is well. So difficult.', 34],
  ])('%s', (_, text, expected) => {
    const caret = text.includes('\n') ? text.indexOf('\n') : text.endsWith(' ') ? text.length : text.indexOf('She')
    expect(place(findingForCaret(findingsIn(text), text, caret))).toBe(expected)
  })

  test('nothing where nothing stands', () => {
    expect(findingForCaret([], text, 3)).toBeNull()
  })
})

describe('moving', () => {
  test.each([
    ['on from a caret', { start: 12, end: 12 }, 1, 26],
    ['on from the selected finding', { start: 26, end: 35 }, 1, 40],
    ['on from the last, round to the first', { start: 65, end: 69 }, 1, 6],
    ['back from a caret', { start: 38, end: 38 }, -1, 26],
    ['back from the selected finding', { start: 26, end: 35 }, -1, 6],
    ['back from the first, round to the last', { start: 6, end: 10 }, -1, 65],
  ] as const)('%s', (_, from, step, expected) => {
    expect(place(nextFinding(all, from, step))).toBe(expected)
  })
})
