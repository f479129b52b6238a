import { browser } from '../../platform/browser.ts'
import { badge, tabCounts } from '../../platform/items.ts'

const SIZES = [16, 32, 48] as const
const icons = (name: string): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [String(size), `icon/${size}${name}.png`]))

/** Notes how many nudges stand in a frame, and shows it. */
export async function countFrame(tabId: number, frameId: number, nudges: number): Promise<void> {
  const all = await tabCounts.update((tabs) => {
    const { [frameId]: _old, ...others } = tabs[tabId] ?? {}
    const frames = nudges > 0 ? { ...others, [frameId]: nudges } : others
    const { [tabId]: _tab, ...rest } = tabs
    return Object.keys(frames).length > 0 ? { ...rest, [tabId]: frames } : rest
  })
  await showCount(tabId, all)
}

/** Forgets a tab that closed, or whose page went. */
export async function forgetTab(tabId: number): Promise<void> {
  const all = await tabCounts.get()
  if (!(tabId in all)) return
  await tabCounts.update(({ [tabId]: _gone, ...rest }) => rest)
}

/** Shows a dot on the icon while something stands in the tab; a number only where the writer wants one. */
async function showCount(tabId: number, all?: Record<string, Record<string, number>>): Promise<void> {
  const [counts, style] = await Promise.all([all ?? tabCounts.get(), badge.get()])
  const total = Object.values(counts[tabId] ?? {}).reduce((sum, count) => sum + count, 0)
  const dotted = total > 0 && style === 'dot'
  await Promise.all([
    browser.action.setIcon({ tabId, path: icons(dotted ? '-dot' : '') }),
    browser.action.setBadgeText({ tabId, text: total > 0 && style === 'number' ? String(total) : '' }),
    // The tab may have closed meanwhile.
  ]).catch(() => undefined)
}

/** Shows every tab anew, after the writer chose between dot and number. */
export async function showAllCounts(): Promise<void> {
  const all = await tabCounts.get()
  await Promise.all(Object.keys(all).map((tabId) => showCount(Number(tabId), all)))
}
