import { browser } from '../../platform/browser.ts'
import { badge, pausedUntil, tabCounts } from '../../platform/items.ts'
import { frameIsOn } from '../../platform/site-access.ts'
import { type TabState, tabIcon } from './tab-icon.ts'

/** Notes how many nudges stand in a frame, and shows it. */
export async function countFrame(tabId: number, frameId: number, nudges: number): Promise<void> {
  const all = await tabCounts.update((tabs) => {
    const { [frameId]: _old, ...others } = tabs[tabId] ?? {}
    const frames = nudges > 0 ? { ...others, [frameId]: nudges } : others
    const { [tabId]: _tab, ...rest } = tabs
    return Object.keys(frames).length > 0 ? { ...rest, [tabId]: frames } : rest
  })
  await showTab(tabId, all)
}

/** Forgets a tab that closed, or whose page went. */
export async function forgetTab(tabId: number): Promise<void> {
  const all = await tabCounts.get()
  if (!(tabId in all)) return
  await tabCounts.update(({ [tabId]: _gone, ...rest }) => rest)
}

/** Shows on the icon of a tab whether its site is on, whether everything rests, and that there is something to look at. */
export async function showTab(tabId: number, all?: Record<string, Record<string, number>>): Promise<void> {
  const [counts, style, until, on] = await Promise.all([
    all ?? tabCounts.get(),
    badge.get(),
    pausedUntil.get(),
    siteIsOn(tabId),
  ])
  const found = Object.values(counts[tabId] ?? {}).reduce((sum, count) => sum + count, 0)
  const state: TabState = { on: on || found > 0, paused: until > Date.now(), found, style }
  const { path, text } = tabIcon(state)
  // The tab may have closed meanwhile.
  await Promise.all([browser.action.setIcon({ tabId, path }), browser.action.setBadgeText({ tabId, text })]).catch(
    () => undefined,
  )
}

/** Whether the tab shows a site that is on. The address is told only where the browser has granted the site. */
async function siteIsOn(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  return (await frameIsOn(tab?.url, tab?.url)) !== null
}

/** Shows every tab anew: the writer chose between dot and number, switched a site, or asked for quiet. */
export async function showAllTabs(): Promise<void> {
  const [tabs, all] = await Promise.all([browser.tabs.query({}), tabCounts.get()])
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : showTab(id, all))))
}
