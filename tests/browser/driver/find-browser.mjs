import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Where browsers usually are. `KC_CHROMIUM` and `KC_FIREFOX` (a path to the program) come before all of them.
 * Chromium comes before Chrome and Edge: they behave alike here, and it is what the tests are measured on.
 */
const places = {
  linux: {
    chromium: {
      names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
      paths: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    },
    firefox: { names: ['firefox-esr', 'firefox'], paths: ['/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'] },
  },
  darwin: {
    chromium: {
      names: ['chromium'],
      paths: macApps(
        'Chromium.app/Contents/MacOS/Chromium',
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ),
    },
    firefox: { names: ['firefox'], paths: macApps('Firefox.app/Contents/MacOS/firefox') },
  },
  win32: {
    chromium: {
      names: [],
      paths: programFiles(
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ),
    },
    firefox: { names: [], paths: programFiles('Mozilla Firefox\\firefox.exe') },
  },
}

/**
 * Finds an installed browser.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | null} the program's path, or null when none is installed
 * @throws {Error} when the environment names a program that cannot be run
 */
export function findBrowser(kind) {
  const variable = kind === 'chromium' ? 'KC_CHROMIUM' : 'KC_FIREFOX'
  const named = process.env[variable]
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`${variable} is set to ${named}, which is not a program that can be run.`)
  }
  const { names, paths } = (places[process.platform] ?? places.linux)[kind]
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [...names.flatMap((name) => onPath.map((folder) => join(folder, name))), ...paths]
  return candidates.find(isProgram) ?? null
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function macApps(...apps) {
  return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
    apps.map((app) => join(folder, app)),
  )
}

function programFiles(...programs) {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  return programs.flatMap((program) => folders.filter(Boolean).map((folder) => join(folder, program)))
}
