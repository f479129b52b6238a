import { readFileSync } from 'node:fs'
import { findBrowser } from './find-browser.mjs'
import { run } from './run.mjs'

const packages = ['chromium', 'firefox-esr', 'fonts-dejavu-core']

/**
 * Sees to it that the browsers asked for are there. On Debian and its kin, as root, missing ones come from the distribution.
 * @param {('chromium' | 'firefox')[]} wanted
 * @param {(line: string) => void} say
 * @returns {Promise<{ chromium?: string, firefox?: string }>} their paths
 * @throws {Error} with one clear line when one is missing and cannot be installed
 */
export async function findOrInstallBrowsers(wanted, say) {
  const missing = () => wanted.filter((kind) => findBrowser(kind) === null)
  if (missing().length > 0 && canInstall()) {
    say(`Installing ${packages.join(', ')} from the distribution.`)
    await fromDistribution(say)
  }
  const left = missing()
  if (left.length > 0) throw new Error(whatToInstall(left))
  return Object.fromEntries(wanted.map((kind) => [kind, findBrowser(kind)]))
}

async function fromDistribution(say) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...packages]]
  for (const step of steps) {
    const first = await run('apt-get', step, { env, quiet: true })
    if (first.code === 0) continue
    if (!looksLikeNetwork(first.output)) throw new Error(`apt-get ${step[0]} stopped:\n${lastLines(first.output)}`)
    say('The network stumbled; trying once more.')
    const second = await run('apt-get', step, { env, quiet: true })
    if (second.code !== 0) throw new Error(`apt-get ${step[0]} stopped twice:\n${lastLines(second.output)}`)
  }
}

function looksLikeNetwork(output) {
  return /temporary failure|could not (resolve|connect)|failed to fetch|timed? ?out|connection|hash sum mismatch/i.test(
    output,
  )
}

function lastLines(output) {
  return output.trimEnd().split('\n').slice(-5).join('\n')
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && isDebianKin()
}

function isDebianKin() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

function whatToInstall(kinds) {
  const names = {
    chromium: 'Chromium, Chrome or Edge (or set KC_CHROMIUM to its path)',
    firefox: 'Firefox (or set KC_FIREFOX to its path)',
  }
  const how = isDebianKin() ? `, for example: sudo apt-get install ${packages.join(' ')}` : ''
  return `No browser found. Please install ${kinds.map((kind) => names[kind]).join(' and ')}${how}.`
}
