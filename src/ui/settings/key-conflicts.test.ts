import { expect, test } from 'vitest'
import { canBeHad, keyConflict } from './key-conflicts.ts'

const all = { menu: 'ctrl+Period', fix: 'shift+alt+Period', next: 'F8', previous: 'shift+F8' }

test.each([
  ['menu', 'ctrl+Period', null],
  ['menu', 'ctrl+shift+Period', null],
  ['menu', 'F9', null],
  ['menu', 'F8', { is: 'ours', name: 'next' }],
  ['menu', 'ctrl+KeyT', { is: 'browser' }],
  ['menu', 'meta+KeyS', { is: 'browser' }],
  ['next', 'F5', { is: 'browser' }],
  ['menu', 'KeyA', { is: 'writes' }],
  ['menu', 'shift+KeyA', { is: 'writes' }],
  ['menu', 'alt+KeyA', { is: 'writes' }],
  ['menu', 'shift+alt+KeyA', null],
  ['menu', 'ctrl+Backspace', { is: 'writes' }],
  ['menu', 'ctrl+ArrowLeft', { is: 'writes' }],
  ['menu', 'Enter', { is: 'writes' }],
] as const)('%s with %s', (name, chord, conflict) => {
  expect(keyConflict(name, chord, all)).toEqual(conflict)
})

test('keys from elsewhere are taken where all of them can be had', () => {
  const names = Object.keys(all)
  expect(canBeHad({ menu: 'ctrl+shift+KeyL' }, names)).toBe(true)
  expect(canBeHad({}, names)).toBe(true)
  expect(canBeHad({ menu: 'KeyA' }, names)).toBe(false)
  expect(canBeHad({ close: 'F9' }, names)).toBe(false)
  expect(canBeHad({ menu: '' }, names)).toBe(false)
})
