import { afterEach, expect, test } from 'vitest'
import { unreadFocus } from './unread-focus.ts'

afterEach(() => document.body.replaceChildren())

function focusOn(html: string, selector: string): void {
  document.body.innerHTML = html
  document.querySelector<HTMLElement>(selector)?.focus()
}

test('nothing has the focus', () => {
  expect(unreadFocus()).toBe('no-field')
})

test('an editor that draws on a canvas takes its keys in a field that nobody sees', () => {
  focusOn('<canvas width="800" height="600"></canvas><textarea style="opacity: 0"></textarea>', 'textarea')
  expect(unreadFocus()).toBe('drawn')
})

test('a field beside a small picture is a field', () => {
  focusOn('<canvas width="80" height="60"></canvas><textarea></textarea>', 'textarea')
  expect(unreadFocus()).toBe(null)
})

test.each([
  ['password', 'secret'],
  ['search', 'not-prose'],
  ['email', 'not-prose'],
  ['number', 'not-prose'],
  ['checkbox', 'no-field'],
  ['text', null],
] as const)('an input of the kind %s: %s', (type, unread) => {
  focusOn(`<input type="${type}">`, 'input')
  expect(unreadFocus()).toBe(unread)
})
