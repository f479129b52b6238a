import { highlightCss } from '../../editors/highlight-css.ts'
import { browser } from '../../platform/browser.ts'
import { frameIsOn } from '../../platform/site-access.ts'
import { highlightNames } from './highlight-names.ts'

/** Where a message came from, as far as scripts can be put there. */
interface Sender {
  tab?: { id?: number | undefined; url?: string | undefined } | undefined
  frameId?: number | undefined
  url?: string | undefined
}

/** The tab and frame of a sender, or null for our own pages. */
export const frameOf = ({ tab, frameId }: Sender): { tabId: number; frameIds: number[] } | null =>
  tab?.id === undefined || frameId === undefined ? null : { tabId: tab.id, frameIds: [frameId] }

/** Puts engine, painter and card, with the styles of the highlights, into the sender's frame, if its site is on. */
export async function injectInPage(sender: Sender): Promise<boolean> {
  const target = frameOf(sender)
  if (!target || (await frameIsOn(sender.tab?.url, sender.url)) === null) return false
  const css = highlightCss(await highlightNames())
  await Promise.all([
    browser.scripting.insertCSS({ target, css }),
    browser.scripting.executeScript({ target, files: ['in-page.js'] }),
  ])
  return true
}

/** Puts the words of the cards into the sender's frame. */
export async function injectWords(sender: Sender): Promise<boolean> {
  const target = frameOf(sender)
  if (!target) return false
  await browser.scripting.executeScript({ target, files: ['words.js'] })
  return true
}
