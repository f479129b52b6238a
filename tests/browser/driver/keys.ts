import type { Frame, KeyInput, Page } from 'puppeteer-core'

const isMac = process.platform === 'darwin'

/** Cmd where people press Cmd, else Ctrl. */
const command: KeyInput = isMac ? 'Meta' : 'Control'

/** Presses `key` while `held` are down: real key events of the browser. */
export async function chord(page: Page, held: readonly KeyInput[], key: KeyInput): Promise<void> {
  for (const one of held) await page.keyboard.down(one)
  await page.keyboard.press(key)
  for (const one of [...held].reverse()) await page.keyboard.up(one)
}

/** Clicks into a field, in whatever frame, and goes to the end of its text. */
export async function enter(frame: Frame, selector: string): Promise<void> {
  const field = await frame.waitForSelector(selector, { visible: true })
  await field?.click()
  await chord(frame.page(), isMac ? ['Meta'] : ['Control'], isMac ? 'ArrowDown' : 'End')
}

export const openMenu = (page: Page): Promise<void> => chord(page, [command], 'Period')
export const undo = (page: Page): Promise<void> => chord(page, [command], 'KeyZ')
/** The first other way to say it, at once. */
export const preferredFix = (page: Page): Promise<void> =>
  isMac ? chord(page, ['Alt', 'Meta'], 'Period') : chord(page, ['Shift', 'Alt'], 'Period')
