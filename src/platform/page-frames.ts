import { browser } from './browser.ts'
import { type Site, siteOf } from './site.ts'

/** Runs in the page, alone: it may use nothing from outside itself. */
function addressesOfFrames(): string[] {
  return Array.from(document.querySelectorAll('iframe, frame'), (frame) =>
    'src' in frame && typeof frame.src === 'string' ? frame.src : '',
  )
}

/**
 * The sites of a page's frames, that of the page first. Frames of other sites cannot be entered before they are granted, but the frames around
 * them tell their addresses. Needs the page's own grant, or the click on our icon.
 */
export async function sitesOfPage(tabId: number, page: Site): Promise<Site[]> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: addressesOfFrames })
    // A page that no extension may enter.
    .catch(() => [])
  const found = results.flatMap(({ result }) => (Array.isArray(result) ? result : []))
  const sites = found.flatMap((address: unknown) => siteOf(typeof address === 'string' ? address : undefined) ?? [])
  return [...new Set([page, ...sites])]
}
