import type { Page } from 'puppeteer-core'

/** As far as this needs them, the calls that a page of the extension may make; Firefox names them `browser`. */
interface ExtensionWorld {
  browser?: ExtensionApi
  chrome: ExtensionApi
}
interface ExtensionApi {
  tabs: {
    query(wanted: object): Promise<{ id?: number; url?: string }[]>
    sendMessage(tab: number, message: object, to: object): Promise<unknown>
  }
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

/** Says something to the page's own frame, as the background does for its menu. */
export async function tellFrame(extensionPage: Page, page: Page, message: { type: string }): Promise<void> {
  const tab = await tabIdOf(extensionPage, page)
  await extensionPage.evaluate(
    async (tab, message) => {
      const { browser, chrome } = globalThis as unknown as ExtensionWorld
      // No frame answers.
      await (browser ?? chrome).tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined)
    },
    tab,
    message,
  )
}
