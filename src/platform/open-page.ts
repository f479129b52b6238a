import { browser } from './browser.ts'

/** Pages of ours that stand in a tab. */
export type OwnPage = 'rules' | 'scratchpad' | 'welcome'

/** The place in the page of the rules where the packs of the writer's own are; a rule's id has a slash. */
export const PACKS = 'packs'

/** Opens one of our pages in a tab, at a place in it; one that is open already is shown instead. */
export async function openPage(page: OwnPage, at?: string): Promise<void> {
  const address = browser.runtime.getURL(`/${page}.html`)
  const url = at === undefined ? address : `${address}#${encodeURIComponent(at)}`
  const [open] = await browser.tabs.query({ url: address })
  if (open?.id === undefined) await browser.tabs.create({ url })
  else {
    await browser.tabs.update(open.id, { active: true, ...(at !== undefined && { url }) })
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true })
  }
}
