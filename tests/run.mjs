import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bootstrap, root } from './browser/driver/bootstrap.mjs'
import { readArguments, stepsFor } from './steps.mjs'
import { countTests, runStep, summary } from './summary.mjs'

/**
 * `npm test`: everything, on a fresh machine too. `npm test -- unit`, `npm test -- browser --browser firefox` run a part.
 */
async function main() {
  const wanted = readArguments(process.argv.slice(2))
  const steps = stepsFor(wanted)
  const { paths, release } = await bootstrap(wanted.parts.has('browser') ? wanted.browsers : [])
  // Only what builds has to be alone here until it ends.
  if (!wanted.parts.has('build') && !wanted.parts.has('browser')) release()
  const reports = mkdtempSync(join(tmpdir(), 'kind-curiosity-'))
  const results = []
  try {
    for (const step of steps) {
      const broken = results.find((result) => result.failed > 0 && result.step.holdsUp)
      const result = broken ? blocked(step, broken) : await runStep(step, { root, reports, paths })
      results.push(result)
    }
  } finally {
    release()
    rmSync(reports, { recursive: true, force: true })
  }
  console.log(summary(results))
  const { passed, failed } = countTests(results)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

function blocked(step, by) {
  return { step, passed: 0, failed: 1, seconds: 0, notes: [`not run: “${by.step.title}” has to work first`] }
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(`\n${error.message}`)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
