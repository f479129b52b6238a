import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

/**
 * Installs what package-lock.json pins, when node_modules is missing or older than the lockfile.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function installDependencies(root, say) {
  if (isFresh(root)) return
  say('Installing dependencies (npm ci), about a minute the first time.')
  const { code } = await run(npm, ['ci', '--no-audit', '--no-fund'], { cwd: root })
  if (code !== 0) throw new Error('npm ci did not finish. What it said stands above; mend that, then run this again.')
}

/** npm keeps what it installed in node_modules/.package-lock.json, written last: an install that was cut short has none. */
function isFresh(root) {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
