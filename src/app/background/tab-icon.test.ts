import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tabIcon } from './tab-icon.ts'

const quiet = { on: true, paused: false, found: 0, style: 'dot' } as const

test.each([
  ['a site that is off', { ...quiet, on: false, found: 3 }, '16-off.png', ''],
  ['a site that is on', quiet, '16.png', ''],
  ['something to look at', { ...quiet, found: 3 }, '16-dot.png', ''],
  ['something to look at, as a number', { ...quiet, found: 3, style: 'number' }, '16.png', '3'],
  ['quiet for a while', { ...quiet, paused: true, found: 3, style: 'number' }, '16-paused.png', ''],
] as const)('%s', (_, state, icon, text) => {
  const shown = tabIcon(state)
  expect(shown.path['16']).toBe(`/icon/${icon}`)
  expect(shown.text).toBe(text)
  for (const path of Object.values(shown.path)) expect(existsSync(join('public', path)), path).toBe(true)
})
