import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findBrowser } from './browser/driver/find-browser.mjs'
import { takeLock } from './browser/driver/lock.mjs'
import { readOptions } from './demo/options.mjs'
import { readArguments, stepsFor } from './steps.mjs'
import { countTests, summary } from './summary.mjs'

describe('The lock keeps two runs in one folder apart', () => {
  let root
  let lock
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kind-curiosity-lock-'))
    lock = join(root, '.bench', 'set-up.lock')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  test('it says whose it is, and goes when given back', async () => {
    const release = await takeLock(root, () => {})
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
    release()
    expect(existsSync(lock)).toBe(false)
  })

  test('the second waits, and says so once', async () => {
    const release = await takeLock(root, () => {})
    const said = []
    const second = takeLock(root, (line) => said.push(line))
    await vi.waitFor(() => expect(said).toHaveLength(1))
    expect(said[0]).toContain(String(process.pid))
    release()
    ;(await second)()
    expect(said).toHaveLength(1)
  })

  test('one that a run left behind is taken over', async () => {
    const gone = spawnSync(process.execPath, ['--eval', '']).pid
    ;(await takeLock(root, () => {}))()
    writeFileSync(lock, String(gone))
    const said = []
    const release = await takeLock(root, (line) => said.push(line))
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
    expect(said).toEqual([])
    release()
  })
})

describe('A browser', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('that the environment names comes first', () => {
    vi.stubEnv('KC_CHROMIUM', process.execPath)
    expect(findBrowser('chromium')).toBe(process.execPath)
  })

  test('that the environment names wrongly is told, not passed over', () => {
    vi.stubEnv('KC_FIREFOX', '/nowhere/firefox')
    expect(() => findBrowser('firefox')).toThrow('KC_FIREFOX is set to /nowhere/firefox')
  })
})

describe('What is asked for', () => {
  test('nothing said: everything, both browsers, one after the other', () => {
    const titles = stepsFor(readArguments([])).map(({ title }) => title)
    expect(titles.slice(-3)).toEqual([
      'The extension in Chromium',
      'The extension in Firefox',
      'The README’s table of editors is what was found',
    ])
    expect(titles).toHaveLength(9)
  })

  test('a part, and one browser', () => {
    const titles = stepsFor(readArguments(['browser', '--browser', 'firefox'])).map(({ title }) => title)
    expect(titles.at(-1)).toBe('The extension in Firefox')
    expect(titles).not.toContain('The extension in Chromium')
    expect(titles).not.toContain('Unit tests')
  })

  test.each([['units'], ['--browser', 'netscape'], ['--browser']])('%s means nothing here', (...words) => {
    expect(() => readArguments(words)).toThrow()
  })

  test('the demo takes a browser, and no others', () => {
    expect(readOptions(['--headless', '--browser=firefox'])).toMatchObject({ headless: true, browser: 'firefox' })
    expect(() => readOptions(['--browser', 'netscape'])).toThrow('netscape')
    expect(() => readOptions(['--fast'])).toThrow('--fast')
  })
})

describe('The summary', () => {
  const step = (title, report) => ({ title, commands: [], ...(report ? { report } : {}) })

  test('adds tests and steps up, and names what failed', () => {
    const results = [
      { step: step('Lint'), passed: 1, failed: 0, seconds: 1, notes: [] },
      { step: step('Unit tests', 'unit'), passed: 40, failed: 2, seconds: 2, notes: ['a name', 'another'] },
    ]
    expect(countTests(results)).toEqual({ passed: 41, failed: 2 })
    expect(summary(results)).toContain('✗ Unit tests: 40 passed, 2 failed')
    expect(summary(results)).toContain('    another')
  })
})
