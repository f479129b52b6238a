import type { Page } from 'puppeteer-core'

/** As far as this needs them, the calls that a page of the extension may make; Firefox names them `browser`. */
interface ExtensionWorld {
  browser?: ExtensionApi
  chrome: ExtensionApi
}
interface ExtensionApi {
  tabs: { query(wanted: object): Promise<{ id?: number; url?: string }[]> }
}

/** What the extension calls the tab that shows `page`. It has to be allowed to see that tab's address. */
export async function tabIdOf(extensionPage: Page, page: Page): Promise<number> {
  const id = await extensionPage.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as ExtensionWorld
    const all = await (browser ?? chrome).tabs.query({})
    return all.find(({ url }) => url === address)?.id
  }, page.url())
  if (id === undefined) throw new Error(`The extension sees no tab that shows ${page.url()}.`)
  return id
}
