import shipped from '#tables/shipped-packs'
import { highlightCss } from '../../editors/highlight-css.ts'
import { FIELD_KINDS } from '../../engine/finding.ts'
import { browser } from '../../platform/browser.ts'
import { sites } from '../../platform/items.ts'
import type { PutScript } from '../../platform/messages.ts'
import { frameIsOn } from '../../platform/site-access.ts'
import { highlightNamesOn } from './highlight-names.ts'

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
  const site = target && (await frameIsOn(sender.tab?.url, sender.url))
  if (!target || site === null) return false
  const [css, kind] = await Promise.all([
    highlightNamesOn(site).then(highlightCss),
    sites.get().then((choices) => choices[site]?.kind),
  ])
  // Where the kind of writing was chosen, its rules are there at once; elsewhere it is guessed in the page, which asks for them.
  const files = [...(kind ? [`tables-${kind}.js`] : []), 'in-page.js']
  await Promise.all([browser.scripting.insertCSS({ target, css }), browser.scripting.executeScript({ target, files })])
  return true
}

const SCRIPTS: readonly string[] = [
  'card',
  ...shipped.all.map(({ name }) => `pack-${name}`),
  ...FIELD_KINDS.flatMap((kind) => [`tables-${kind}`, `words-${kind}`]),
]

/** Puts what is needed there into the sender's frame. */
export async function injectScript(sender: Sender, script: PutScript): Promise<boolean> {
  const target = frameOf(sender)
  if (!target || !SCRIPTS.includes(script)) return false
  await browser.scripting.executeScript({ target, files: [`${script}.js`] })
  return true
}
