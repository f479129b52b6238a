import { browser } from './browser.ts'
import { type Unread, unreadFocus } from './unread-focus.ts'

/**
 * Looks at what has the focus in a tab that is on, without reading any text of it. For frames in which nothing of ours runs, since no field was ever focused there. Null where
 * the tab cannot be looked at.
 */
export async function focusOfTab(tabId: number): Promise<Unread | null> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: unreadFocus })
    .catch(() => [])
  const said = results.map(({ result }) => result as Unread | null | undefined)
  // Nothing has the focus only where that holds for each frame.
  return (
    (['drawn', 'closed', 'secret', 'not-prose'] as const).find((one) => said.includes(one)) ??
    (said.every((one) => one === 'no-field') ? (said[0] ?? null) : null)
  )
}
