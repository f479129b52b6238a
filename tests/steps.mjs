import { npm } from './browser/driver/dependencies.mjs'

const node = process.execPath
const vitest = 'node_modules/vitest/vitest.mjs'
const parts = ['rules', 'lint', 'types', 'unit', 'build', 'browser']
const kinds = ['chromium', 'firefox']

/**
 * Reads the command line: parts by name (none: all), and `--browser chromium|firefox` (none: both).
 * @param {string[]} words
 * @returns {{ parts: Set<string>, browsers: ('chromium' | 'firefox')[] }}
 * @throws {Error} on a word that means nothing here
 */
export function readArguments(words) {
  const chosen = new Set()
  const browsers = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    const value =
      word === '--browser' ? words[++i] : word.startsWith('--browser=') ? word.slice('--browser='.length) : null
    if (value !== null) {
      if (!kinds.includes(value)) throw new Error(`--browser takes ${kinds.join(' or ')}, not “${value ?? ''}”.`)
      browsers.push(value)
    } else if (parts.includes(word)) chosen.add(word)
    else
      throw new Error(
        `“${word}” is not a part of the tests. There are: ${parts.join(', ')}; and --browser ${kinds.join('|')}.`,
      )
  }
  return {
    parts: chosen.size > 0 ? chosen : new Set(parts),
    browsers: browsers.length > 0 ? kinds.filter((kind) => browsers.includes(kind)) : kinds,
  }
}

/**
 * What to run, in order. A step with `report` is a vitest run whose tests are counted; `holdsUp` says that nothing after it makes
 * sense when it fails.
 * @param {{ parts: Set<string>, browsers: ('chromium' | 'firefox')[] }} wanted
 * @returns {Step[]}
 * @typedef {{ title: string, commands: string[][], holdsUp?: boolean, report?: string, env?: Record<string, string> }} Step
 */
export function stepsFor({ parts, browsers }) {
  const has = (...names) => names.some((name) => parts.has(name))
  /** @type {Step[]} */
  const steps = [
    {
      title: 'Rules: compile, and run every example',
      // vitest and tsc read a tsconfig that `wxt prepare` writes.
      commands: [
        [node, 'src/compiler/build.mjs'],
        [node, 'node_modules/wxt/bin/wxt.mjs', 'prepare'],
      ],
      holdsUp: true,
    },
  ]
  if (has('lint')) steps.push({ title: 'Lint and format', commands: [[npm, 'run', '--silent', 'lint']] })
  if (has('types')) steps.push({ title: 'Types', commands: [[npm, 'run', '--silent', 'check:types']] })
  if (has('unit'))
    steps.push({
      title: 'Unit tests',
      commands: [vitestRun('vitest.config.ts', '--project', 'pure', '--project', 'page')],
      report: 'unit',
    })
  if (has('build', 'browser')) {
    const builds = [
      ['build'],
      ['build:firefox'],
      ['build', '--', '--mode', 'demo'],
      ['build:firefox', '--', '--mode', 'demo'],
      ['build:engine'],
    ]
    steps.push({
      title: 'Build for Chromium and Firefox, the demo builds, and the engine alone',
      commands: builds.map((build) => [npm, 'run', '--silent', ...build]),
      holdsUp: true,
    })
  }
  if (has('build'))
    steps.push({
      title: 'What was built',
      commands: [vitestRun('vitest.config.ts', '--project', 'built')],
      report: 'built',
    })
  if (has('browser')) {
    for (const browser of browsers) {
      steps.push({
        title: `The extension in ${browser === 'chromium' ? 'Chromium' : 'Firefox'}`,
        commands: [vitestRun('tests/browser/vitest.config.ts')],
        report: browser,
        env: { KC_BROWSER: browser },
      })
    }
    if (browsers.length === kinds.length)
      steps.push({
        title: 'The README’s table of editors is what was found',
        commands: [[node, 'tests/browser/table/readme.mjs', '--check']],
      })
  }
  return steps
}

function vitestRun(config, ...more) {
  return [node, vitest, 'run', '--config', config, ...more]
}
