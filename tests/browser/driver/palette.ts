import type { Page } from 'puppeteer-core'

/** A command as the list shows it. */
export interface Offered {
  id: string
  title: string
}

async function openList(page: Page): Promise<void> {
  await page.keyboard.press('F1')
  await page.waitForSelector('.palette input:focus')
}

// A command may have shown another tab by now; in one that is hidden no frames are drawn to look at.
const isClosed = (page: Page) =>
  page.waitForFunction(() => document.querySelector('.palette') === null, { polling: 'mutation' })

/** Opens the list by its key, types the name of a command, and presses Enter once it is the one. */
export async function run(page: Page, title: string): Promise<void> {
  await openList(page)
  await page.keyboard.type(title)
  await page.waitForFunction(
    (title) => document.querySelector('.palette [aria-selected=true] > span')?.textContent === title,
    {},
    title,
  )
  await page.keyboard.press('Enter')
  await isClosed(page)
}

/** Everything that the list offers now, in its order. */
export async function offered(page: Page): Promise<Offered[]> {
  await openList(page)
  const all = await page.$$eval('.palette [data-command]', (all) =>
    all.map((one) => ({
      id: (one as HTMLElement).dataset.command ?? '',
      title: one.querySelector('span')?.textContent ?? '',
    })),
  )
  await page.keyboard.press('Escape')
  await isClosed(page)
  return all
}
