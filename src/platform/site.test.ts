import { expect, test, vi } from 'vitest'
import { patternCovers, siteOf } from './site.ts'
import { isOn } from './site-access.ts'

vi.mock('./browser.ts', () => ({ browser: {} }))

test.each([
  ['https://ehr.example/notes/1?patient=2', 'https://ehr.example'],
  ['http://localhost:8080/', 'http://localhost'],
  ['https://EHR.example', 'https://ehr.example'],
  ['http://[::1]:3000/', 'http://[::1]'],
  ['chrome://extensions', null],
  ['about:blank', null],
  ['file:///home/notes.html', null],
  ['moz-extension://0-0-0-0-0/popup.html', null],
  ['not an address', null],
  [undefined, null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site)
})

test.each([
  ['https://ehr.example/*', 'https://ehr.example', true],
  ['https://ehr.example/*', 'http://ehr.example', false],
  ['https://ehr.example/*', 'https://not-ehr.example', false],
  ['https://ehr.example/*', 'https://a.ehr.example', false],
  ['*://ehr.example/*', 'http://ehr.example', true],
  ['*://*.ehr.example/*', 'https://a.b.ehr.example', true],
  ['*://*.ehr.example/*', 'https://ehr.example', true],
  ['*://*.ehr.example/*', 'https://notehr.example', false],
  ['*://*/*', 'https://anything.example', true],
  ['<all_urls>', 'http://anything.example', true],
  ['http://localhost:*/*', 'http://localhost', true],
  ['file:///*', 'https://ehr.example', false],
  ['nonsense', 'https://ehr.example', false],
])('%s covers %s: %s', (pattern, site, expected) => {
  expect(patternCovers(pattern, site)).toBe(expected)
})

test.each([
  ['granted and never switched', ['https://ehr.example/*'], {}, true],
  [
    'granted, and switched off all the same',
    ['https://ehr.example/*'],
    { 'https://ehr.example': { on: false } },
    false,
  ],
  ['switched on, and no longer granted', [], { 'https://ehr.example': { on: true } }, false],
])('a site that is %s', (_, granted, choices, expected) => {
  expect(isOn('https://ehr.example', granted, choices)).toBe(expected)
})

test('a page without a site is off, whatever is granted', () => {
  expect(isOn(null, ['<all_urls>'], {})).toBe(false)
})
