import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOf } from './driver/field.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { tabIdOf } from './driver/tab-id.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { htmlPage, placesCss } from './places.ts'

const pages = {
  '/places.css': placesCss,
  '/record': htmlPage(
    '<main><p id="old">Client was noncompliant.<br>She refused group.</p><textarea id="field">He claims it. Slept.</textarea><input id="secret" type="password" value="lithium" aria-label="Password"></main>',
  ),
}

/**
 * What the context menu’s “Look at the selection in the scratchpad” opens. No driver reaches the browser's own menu: the address is opened that it opens, on a site that is granted, as the
 * click in the menu grants it for once.
 */
describe(`A selection in the scratchpad (${kind})`, () => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await setStage({ pages, site: 'on' })
    page = await stage.open('/record')
  })
  afterAll(() => stage.close())

  const opened = async () => {
    const tab = await tabIdOf(stage.own!, page)
    const pad = await stage.browsing.openExtensionPage(`scratchpad.html#selection-${tab}-0`, 'textarea')
    pad.on('dialog', (dialog) => void dialog.accept())
    await pad.bringToFront()
    return pad
  }

  test('words of a page come with their lines, are read, and are fetched once', async () => {
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#old')!))
    const pad = await opened()
    await until('The words', async () =>
      /^Client was noncompliant\.\nShe refused group\.$/.test((await textOf(pad.mainFrame(), 'textarea')).trim()),
    )
    await until('The underlines', async () => (await underlines(pad.mainFrame())).length === 2)
    expect(await pad.evaluate(() => location.hash)).toBe('')
    await pad.close()
  })

  test('words of a text field come alone; where nothing is selected, it says what to do', async () => {
    await page.bringToFront()
    await page.focus('#field')
    await page.$eval('#field', (field) => (field as HTMLTextAreaElement).setSelectionRange(0, 13))
    const pad = await opened()
    await until('The words', async () => (await textOf(pad.mainFrame(), 'textarea')) === 'He claims it.')
    await pad.close()
    await page.bringToFront()
    await page.$eval('#field', (field) => (field as HTMLTextAreaElement).setSelectionRange(3, 3))
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.evaluate(() => getSelection()?.removeAllRanges())
    const empty = await opened()
    await empty.waitForFunction(() =>
      document.querySelector('.writing [role=status]')?.textContent?.includes('Copied and pasted here'),
    )
    expect(await textOf(empty.mainFrame(), 'textarea')).toBe('')
    await empty.close()
  })

  test('what is secret stays where it is', async () => {
    await page.bringToFront()
    await page.focus('#secret')
    await page.$eval('#secret', (field) => (field as HTMLInputElement).select())
    const pad = await opened()
    await pad.waitForFunction(() =>
      document.querySelector('.writing [role=status]')?.textContent?.includes('Copied and pasted here'),
    )
    expect(await textOf(pad.mainFrame(), 'textarea')).toBe('')
    await pad.close()
  })
})
