import { expect, test } from 'vitest'
import { chordName } from './chord-name.ts'

test.each([
  ['ctrl+Period', false, 'Ctrl+.'],
  ['shift+alt+Period', false, 'Shift+Alt+.'],
  ['meta+Period', true, '⌘.'],
  ['meta+alt+Period', true, '⌘⌥.'],
  ['shift+F8', false, 'Shift+F8'],
  ['shift+F8', true, '⇧F8'],
  ['ctrl+KeyK', false, 'Ctrl+K'],
  ['ctrl+Digit1', false, 'Ctrl+1'],
  ['F8', false, 'F8'],
])('%s (Mac: %s) is %s', (chord, apple, name) => {
  expect(chordName(chord, apple)).toBe(name)
})
