import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from './browser/driver/run.mjs'

/**
 * Runs one step with a heading and its time.
 * @param {import('./steps.mjs').Step} step
 * @param {{ root: string, reports: string, paths: { chromium?: string, firefox?: string } }} where
 * @returns {Promise<{ step: import('./steps.mjs').Step, passed: number, failed: number, seconds: number, notes: string[] }>}
 */
export async function runStep(step, { root, reports, paths }) {
  console.log(`\n── ${step.title} ${'─'.repeat(Math.max(3, 90 - step.title.length))}`)
  const began = Date.now()
  const env = { ...process.env, ...step.env }
  if (paths.chromium) env.KC_CHROMIUM = paths.chromium
  if (paths.firefox) env.KC_FIREFOX = paths.firefox
  const file = step.report ? join(reports, `${step.report}.json`) : null
  let code = 0
  for (const [command, ...args] of step.commands) {
    const reporters = file ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : []
    code = (await run(command, [...args, ...reporters], { cwd: root, env })).code
    if (code !== 0) break
  }
  const seconds = (Date.now() - began) / 1000
  const counted = file ? readReport(file) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, notes: [] }
  // Vitest also stops without a failed test: an unhandled error, a file that does not load, no test at all.
  if (code !== 0 && counted.failed === 0) {
    counted.failed = 1
    counted.notes.push('ended with an error outside of any test')
  }
  console.log(`${counted.failed === 0 ? 'fine' : 'FAILED'}, ${seconds.toFixed(1)} s`)
  return { step, seconds, ...counted }
}

/** A test that was skipped proves nothing, so it counts as failed. */
function readReport(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, notes: ['left no report'] }
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0)
  const notes = []
  for (const suite of report.testResults ?? []) {
    const failures = suite.assertionResults.filter((test) => test.status === 'failed')
    for (const test of failures) notes.push(test.fullName)
    if (suite.status === 'failed' && failures.length === 0)
      notes.push(`${relative(process.cwd(), suite.name)}: failed outside of its tests`)
  }
  if (skipped > 0) notes.push(`${skipped} skipped`)
  const failed = Math.max(report.numFailedTests + skipped, notes.length > 0 ? 1 : 0)
  return { passed: report.numPassedTests, failed, notes }
}

/**
 * One line a step, and below it what failed.
 * @param {Awaited<ReturnType<typeof runStep>>[]} results
 */
export function summary(results) {
  const lines = ['', '── Summary '.padEnd(94, '─')]
  for (const { step, passed, failed, seconds, notes } of results) {
    const mark = failed === 0 ? '✓' : '✗'
    const counts = step.report ? `${passed} passed, ${failed} failed, ` : ''
    lines.push(`${mark} ${step.title}: ${counts}${seconds.toFixed(1)} s`)
    if (failed > 0) for (const note of notes) lines.push(`    ${note}`)
  }
  return lines.join('\n')
}

/**
 * Adds everything up: tests, and each step without tests of its own as one.
 * @param {{ passed: number, failed: number }[]} results
 */
export function countTests(results) {
  return results.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  })
}
