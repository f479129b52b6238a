import { browser } from './browser.ts'

/** Pages of ours that stand in a tab. */
export type OwnPage = 'scratchpad' | 'welcome'

/** Opens one of our pages in a tab; one that is open already is shown instead. */
export async function openPage(page: OwnPage): Promise<void> {
  const url = browser.runtime.getURL(`/${page}.html`)
  const [open] = await browser.tabs.query({ url })
  if (open?.id === undefined) await browser.tabs.create({ url })
  else await browser.tabs.update(open.id, { active: true })
}
