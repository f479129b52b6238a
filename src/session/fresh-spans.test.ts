import { describe, expect, test } from 'vitest'
import type { TextChange } from '../editors/editor.ts'
import { freshAfter, freshSince } from './fresh-spans.ts'

const change = (text: string, at: number, removed: number, inserted: number, by: TextChange['by']): TextChange => ({
  text,
  change: { at, removed, inserted },
  by,
})

describe('what is fresh after a change', () => {
  test.each<[string, [number, number][], TextChange, string[]]>([
    ['typed words', [], change('He is lazy.', 6, 0, 4, 'writer'), ['lazy']],
    ['the whole word that a letter joins', [], change('He is lazybones.', 10, 0, 5, 'writer'), ['lazybones']],
    ['the word that a deletion leaves', [], change('He is lazy.', 10, 1, 0, 'writer'), ['lazy']],
    ['nothing where a deletion leaves no word', [], change('a  b', 2, 3, 0, 'writer'), []],
    ['nothing that the page sets', [], change('He is lazy.', 6, 0, 4, 'program'), []],
    [
      'what stays of a span that the page cuts',
      [[0, 11]],
      change('He XX lazy.', 3, 2, 2, 'program'),
      ['He ', ' lazy.'],
    ],
    ['spans behind an edit, moved', [[6, 10]], change('Oh, He is lazy.', 0, 0, 4, 'program'), ['lazy']],
    ['our edit of fresh words', [[6, 10]], change('He is tired.', 6, 4, 5, 'us'), ['tired']],
    ['not our edit of older words', [], change('He is tired.', 6, 4, 5, 'us'), []],
    ['neighbours, joined', [[0, 3]], change('He is lazy.', 3, 0, 2, 'writer'), ['He is']],
  ])('%s', (_, spans, told, expected) => {
    const fresh = freshAfter(
      spans.map(([start, end]) => ({ start, end })),
      told,
    )
    expect(fresh.map(({ start, end }) => told.text.slice(start, end))).toEqual(expected)
  })
})

describe('what was written before reading began', () => {
  test.each<[string, number, boolean, string, number | null, string[]]>([
    ['everything in a field that was empty', 0, true, 'He is lazy. ', 12, ['He is lazy. ']],
    ['as much as it has grown, before the caret', 8, true, 'Before. lazy', 12, ['lazy']],
    ['whole words, in the middle', 10, true, 'Start new. End.', 10, ['Start new.']],
    ['nothing when it has not grown', 5, true, 'Hello', 5, []],
    ['nothing without a caret', 0, true, 'Hello', null, []],
    ['line breaks of an editable count for nothing', 3, false, 'One\nTwo', 7, ['Two']],
  ])('%s', (_, length, withBreaks, text, caret, expected) => {
    expect(freshSince({ length, withBreaks }, text, caret).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    )
  })
})
