import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import table from '../../../public/_locales/en/messages.json'
import { messageTable } from '../message-table.ts'
import { readMessagesWith } from '../messages.ts'
import { FAMILIES } from './families.ts'
import type { Keyboard, SettingValues } from './kept-setting.ts'
import { found } from './setting-data.ts'
import { changed, settingRows } from './setting-rows.ts'

beforeAll(() => readMessagesWith(messageTable(table)))

const first: SettingValues = {
  leastSeverity: 'hint',
  plainRecord: false,
  glance: false,
  chip: false,
  bulb: false,
  byKind: {},
  quietFamilies: [],
  badge: 'dot',
  contact: { name: '', reach: '' },
  chosenKeys: {},
}
const keyboard: Keyboard = {
  first: { menu: 'ctrl+Period', fix: 'shift+alt+Period', next: 'F8', previous: 'shift+F8' },
  apple: false,
  chordOf: ({ code }) => code,
}
const row = (id: string, values: SettingValues = first, locked: string[] = []) =>
  settingRows(values, { mail: 64 }, new Set(locked), keyboard).find((one) => one.id === id)!

test('at first nothing is modified, and every row has a name of its own', () => {
  const rows = settingRows(first, {}, new Set(), keyboard)
  expect(rows.filter(({ modified }) => modified)).toEqual([])
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
})

describe('a change', () => {
  test.each([
    ['marks.least', 'strong', { leastSeverity: 'strong' }],
    ['marks.plainRecord', true, { plainRecord: true }],
    ['marks.glance', true, { glance: true }],
    ['marks.chip', true, { chip: true }],
    ['marks.bulb', true, { bulb: true }],
    ['mail.least', 'strong', { byKind: { mail: { least: 'strong' } } }],
    ['note.plain', 'yes', { byKind: { note: { plain: true } } }],
    ['reflection.glance', 'no', { byKind: { reflection: { glance: false } } }],
    ['families.mail', false, { quietFamilies: ['mail'] }],
    ['icon.number', true, { badge: 'number' }],
    ['keys.next', 'ctrl+F9', { chosenKeys: { next: 'ctrl+F9' } }],
    ['person.reach', '555 0134', { contact: { name: '', reach: '555 0134' } }],
  ] as const)('of %s to %s is shown as modified, and reset brings the first value back', (id, value, change) => {
    expect(changed(first, keyboard, id, value)).toEqual(change)
    const after = { ...first, ...change } as SettingValues
    expect(row(id, after)).toMatchObject({ modified: true, control: { value } })
    expect({ ...after, ...changed(after, keyboard, id) }).toEqual(first)
  })

  test('of keys says what stands in their way, and takes none that write', () => {
    expect(row('keys.menu', { ...first, chosenKeys: { menu: 'F8' } }).note).toContain('Go to the next phrase')
    expect(row('keys.menu', { ...first, chosenKeys: { menu: 'ctrl+KeyT' } }).note).toContain('Browsers')
    expect(row('keys.menu').note).toBeUndefined()
    expect(changed(first, keyboard, 'keys.menu', 'KeyA')).toBeNull()
  })

  test('to a value that is none is no change', () => {
    expect(changed(first, keyboard, 'marks.least', 'loud')).toBeNull()
    expect(changed(first, keyboard, 'mail.least', 'loud')).toBeNull()
    expect(changed(first, keyboard, 'no.such', true)).toBeNull()
  })
})

test('what a clinic has set is locked, row by row', () => {
  expect(row('icon.number', first, ['badge']).locked).toBe(true)
  expect(row('marks.least', first, ['badge']).locked).toBe(false)
  // What would stand in its place for one kind of writing is locked with it.
  expect(row('note.least', first, ['leastSeverity']).locked).toBe(true)
  expect(row('note.plain', first, ['leastSeverity']).locked).toBe(false)
})

describe('the search', () => {
  test.each([
    ['', true],
    ['mail', true],
    ['FAMILIES letters', true],
    ['64 ways', true],
    ['@modified', false],
    ['lithium', false],
  ])('“%s” finds mail and letters: %s', (words, is) => {
    expect(found(row('families.mail'), words)).toBe(is)
  })

  test('@modified finds what was changed', () => {
    expect(found(row('families.mail', { ...first, quietFamilies: ['mail'] }), '@modified letters')).toBe(true)
  })
})

test('every family of rules that speaks can be switched', () => {
  // A pack that ships is switched as a whole.
  const packs = Object.keys(parse(readFileSync('src/rules/packs.yaml', 'utf8')))
  // `words` are no rules.
  const folders = readdirSync('src/rules', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'words' && !packs.includes(entry.name))
    .map(({ name }) => name)
  expect(FAMILIES.map(([family]) => family).sort()).toEqual(folders.sort())
})
