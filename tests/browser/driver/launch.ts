import { resolve } from 'node:path'
import type { BrowserKind, Browsing, LaunchOptions } from './browsing.ts'
import { launchChromium } from './chromium.ts'
import { findBrowser } from './find-browser.mjs'
import { launchFirefox } from './firefox.ts'

/** The browser that this run of the tests is for. */
export const kind: BrowserKind = process.env.KC_BROWSER === 'firefox' ? 'firefox' : 'chromium'

/** Where `npm run build` and `build:firefox` leave the extension; `demo` is the build that may read localhost. */
export function builtExtension(kind: BrowserKind, mode: 'production' | 'demo' = 'production'): string {
  const name = kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'
  return resolve('.output', mode === 'demo' ? `${name}-demo` : name)
}

/**
 * Starts a browser with an extension in it. Close it when done: the process lives on otherwise.
 * @throws when the browser is not installed
 */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Browsing> {
  const path = findBrowser(kind)
  if (path === null) throw new Error(`${kind} is not installed; \`npm test\` says how to get it.`)
  return kind === 'firefox' ? launchFirefox(path, options) : launchChromium(path, options)
}
