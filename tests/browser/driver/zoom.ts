import type { Page } from 'puppeteer-core'
import { tabIdOf } from './tab-id.ts'

interface ExtensionWorld {
  browser?: ExtensionApi
  chrome: ExtensionApi
}
interface ExtensionApi {
  tabs: { setZoom(tab: number, factor: number): Promise<void> }
}

/** Zooms `page` as its reader does. `own` is a page of the extension: a driver has no key for it that works headless. */
export async function setZoom(own: Page, page: Page, factor: number): Promise<void> {
  const tab = await tabIdOf(own, page)
  await own.evaluate(
    (tab, factor) => {
      const { browser, chrome } = globalThis as unknown as ExtensionWorld
      return (browser ?? chrome).tabs.setZoom(tab, factor)
    },
    tab,
    factor,
  )
}
