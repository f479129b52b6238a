import type { Page } from 'puppeteer-core'
import type { Browsing } from './browsing.ts'

/** What a page of the extension has for asking; Firefox names it `browser`. */
interface ExtensionWorld {
  browser?: ExtensionApi
  chrome: ExtensionApi
}
interface ExtensionApi {
  permissions: { request(wanted: { origins: readonly string[] }): Promise<boolean> }
}

/**
 * Grants origins to the extension as a writer would: a real click, in a page of the extension, on a button that asks. The button is
 * the test's own, so that a test about fields does not depend on how the popup looks.
 * @param origins match patterns, such as `http://localhost/*`
 */
export async function grant(browsing: Browsing, page: Page, origins: readonly string[]): Promise<void> {
  await browsing.allowAsking(origins)
  await page.evaluate((origins) => {
    const { browser, chrome } = globalThis as unknown as ExtensionWorld
    const button = document.createElement('button')
    button.id = 'grant-in-a-test'
    button.textContent = 'ask'
    button.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9999'
    button.addEventListener('click', async () => {
      const given = await (browser ?? chrome).permissions.request({ origins })
      button.textContent = given ? 'given' : 'not given'
    })
    document.body.append(button)
  }, origins)
  await page.click('#grant-in-a-test')
  await page.waitForFunction(() => document.getElementById('grant-in-a-test')?.textContent !== 'ask')
  const outcome = await page.$eval('#grant-in-a-test', (button) => {
    button.remove()
    return button.textContent
  })
  if (outcome !== 'given') throw new Error(`The browser did not grant ${origins.join(', ')}.`)
}
