import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installDependencies } from './dependencies.mjs'
import { findOrInstallBrowsers } from './install-browsers.mjs'
import { takeLock } from './lock.mjs'

/** The project's folder. */
export const root = resolve(fileURLToPath(import.meta.url), '../../../..')

/**
 * Makes a fresh machine ready: dependencies and browsers. Uses nothing but Node itself, so it works before `npm ci` has run.
 * @param {('chromium' | 'firefox')[]} browsers the ones that are needed
 * @param {(line: string) => void} [say]
 * @returns {Promise<{ paths: { chromium?: string, firefox?: string }, release: () => void }>} `release` once building is done:
 *   until then other runs in this folder wait
 * @throws {Error} whose message is a clear line for people
 */
export async function bootstrap(browsers, say = (line) => console.log(line)) {
  mustHaveNode()
  const release = await takeLock(root, say)
  try {
    await installDependencies(root, say)
    return { paths: await findOrInstallBrowsers(browsers, say), release }
  } catch (error) {
    release()
    throw error
  }
}

function mustHaveNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Error(`This needs Node 20.19 or newer; this is ${process.versions.node}.`)
}
