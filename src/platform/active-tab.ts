import { type ReadonlySignal, signal } from '@preact/signals-core'
import { browser } from './browser.ts'
import { type Site, siteOf } from './site.ts'

export interface TabView {
  id: number
  windowId: number
  /** Null where nothing can be switched on, or where the browser does not tell us the address. */
  site: Site | null
}

/**
 * The tab that this window shows, as it changes. `?tab=ID` in the address of our page holds on to one tab, for when the panel itself is a tab.
 */
export async function activeTab(life: AbortSignal): Promise<ReadonlySignal<TabView | null>> {
  const view = signal<TabView | null>(null)
  const pinned = Number(new URLSearchParams(location.search).get('tab')) || null
  const look = async () => {
    const tab = pinned
      ? await browser.tabs.get(pinned).catch(() => undefined)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
    const next = tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId ?? -1, site: siteOf(tab.url) }
    const before = view.peek()
    if (before?.id !== next?.id || before?.site !== next?.site) view.value = next
  }
  const onActivated = () => void look()
  const onUpdated = (tabId: number) => {
    if (tabId === view.peek()?.id) void look()
  }
  browser.tabs.onActivated.addListener(onActivated)
  browser.tabs.onUpdated.addListener(onUpdated)
  life.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated)
    browser.tabs.onUpdated.removeListener(onUpdated)
  })
  await look()
  return view
}
