import type { Page } from 'puppeteer-core'

/** As far as this needs them, the calls that a page of the extension may make; Firefox names them `browser`. */
interface ExtensionWorld {
  browser?: ExtensionApi
  chrome: ExtensionApi
}
interface ExtensionApi {
  tabs: { query(wanted: { url: string }): Promise<{ id?: number; url?: string }[]> }
  scripting: {
    executeScript(what: { target: { tabId: number }; func: () => boolean }): Promise<{ result?: unknown }[]>
  }
}

/**
 * Waits until the loader listens in the tab that shows `address`. Asked from a page of the extension, in the isolated world of its own
 * scripts, so the tab's page sees nothing of it.
 * @param extensionPage any open page of the extension
 * @throws when it does not come alive in time
 */
export async function waitForLoader(extensionPage: Page, address: string, timeout = 10_000): Promise<void> {
  await extensionPage.waitForFunction(
    async (address) => {
      const { browser, chrome } = globalThis as unknown as ExtensionWorld
      const { tabs, scripting } = browser ?? chrome
      const { hostname, protocol } = new URL(address)
      // Match patterns know no ports.
      const all = await tabs.query({ url: `${protocol}//${hostname}/*` })
      const tab = all.find(({ url }) => url === address)
      if (tab?.id === undefined) return false
      const isAlive = () =>
        Boolean((globalThis as { [key: symbol]: { arm?: unknown } | undefined })[Symbol.for('kind-curiosity')]?.arm)
      const [answer] = await scripting.executeScript({ target: { tabId: tab.id }, func: isAlive })
      return answer?.result === true
    },
    { timeout, polling: 20 },
    address,
  )
}
