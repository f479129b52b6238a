import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { BrowserKind, Browsing, LaunchOptions } from './browsing.ts'
import { launchChromium } from './chromium.ts'
import { findBrowser } from './find-browser.mjs'
import { launchFirefox } from './firefox.ts'
import { until } from './until.ts'

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
export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<Browsing> {
  const path = findBrowser(kind)
  if (path === null) throw new Error(`${kind} is not installed; \`npm test\` says how to get it.`)
  const browsing = await (kind === 'firefox' ? launchFirefox(path, options) : launchChromium(path, options))
  if (options.extension !== null && !options.keepWelcome) await (await welcomePage(browsing)).close()
  return browsing
}

/** The page that the extension opens once, after the install. */
export function welcomePage({ browser, extensionUrl }: Browsing): Promise<Page> {
  return until('The welcome page', async () => {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '')
      if (address === `${extensionUrl}/welcome.html`) return page
    }
    return null
  })
}
