import type { Page } from 'puppeteer-core'

/** Everything of ours that a page could ever notice, or save. */
export interface PageState {
  html: string
  /** Names on the page's own global object. */
  globals: string[]
  highlights: number
  styleSheets: number
  adoptedStyleSheets: number
}

/** Reads it as the page's own script would. */
export function pageState(page: Page): Promise<PageState> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    // The driver's own marks are on every page that it drives.
    globals: Object.getOwnPropertyNames(window)
      .filter((name) => !/puppeteer|^cdc_|^webDriver/i.test(name))
      .sort(),
    highlights: CSS.highlights.size,
    styleSheets: document.styleSheets.length,
    adoptedStyleSheets: document.adoptedStyleSheets.length,
  }))
}
