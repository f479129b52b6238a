import { expect, test } from 'vitest'
import { trimEdit } from './trim-edit.ts'

test.each([
  ['the middle of a word', 'teh', 'the', { start: 11, end: 13, text: 'he' }],
  ['nothing shared', 'abc', 'xyz', { start: 10, end: 13, text: 'xyz' }],
  ['only added', 'not', 'not yet', { start: 13, end: 13, text: ' yet' }],
  ['only taken', 'very sad', 'sad', { start: 10, end: 15, text: '' }],
  ['a repeated letter is shared once', 'aa', 'aaa', { start: 12, end: 12, text: 'a' }],
  ['a pair is not cut', '\ud83d\ude00', '\ud83d\ude01', { start: 10, end: 12, text: '\ud83d\ude01' }],
  ['a mark stays with its letter', 'e\u0301x', 'e\u0300x', { start: 10, end: 12, text: 'e\u0300' }],
  ['a joined emoji stays whole', '👩\u200d⚕', '👩\u200d🎓', { start: 10, end: 14, text: '👩\u200d🎓' }],
])('%s', (_, old, text, part) => {
  expect(trimEdit({ start: 10, end: 10 + old.length, text }, old)).toEqual(part)
})
