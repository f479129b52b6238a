import { fileURLToPath } from 'node:url'
import { bootstrap, root } from '../browser/driver/bootstrap.mjs'
import { npm } from '../browser/driver/dependencies.mjs'
import { findBrowser } from '../browser/driver/find-browser.mjs'
import { run } from '../browser/driver/run.mjs'
import { readOptions } from './options.mjs'

/**
 * `npm start`: sets up what is missing, builds, and opens the demo clinic with the extension switched on there. Until `npm ci` has
 * run there is nothing but Node itself, so everything with an import from node_modules comes after it.
 */
async function main() {
  const options = readOptions(process.argv.slice(2))
  const kind = options.browser ?? firstThere()
  process.chdir(root)
  const { paths, release } = await bootstrap([kind])
  try {
    console.log('Building the extension.')
    const script = kind === 'firefox' ? 'build:firefox' : 'build'
    const { code, output } = await run(npm, ['run', '--silent', script, '--', '--mode', 'demo'], {
      cwd: root,
      quiet: true,
    })
    if (code !== 0) throw new Error(`The build stopped:\n${output.trimEnd()}`)
  } finally {
    release()
  }
  if (paths[kind]) process.env[kind === 'firefox' ? 'KC_FIREFOX' : 'KC_CHROMIUM'] = paths[kind]
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(fileURLToPath(new URL('./demo.ts', import.meta.url)), { logLevel: 'error' })
  await module.demo(kind, options)
}

/** Chromium and its kin first; Firefox when it alone is there. */
function firstThere() {
  return findBrowser('chromium') === null && findBrowser('firefox') !== null ? 'firefox' : 'chromium'
}

try {
  await main()
} catch (error) {
  console.error(`\n${error.message}`)
  process.exitCode = 1
}
