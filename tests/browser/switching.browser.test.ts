import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { noCard, openCard } from './driver/card.ts'
import { textOf } from './driver/field.ts'
import { enter, openMenu } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { field, htmlPage, placesCss } from './places.ts'

const harsh = 'Client was noncompliant with her lithium again.'
const pages = {
  '/places.css': placesCss,
  '/note': htmlPage('<main><textarea id="field" rows="4" cols="60"></textarea></main>'),
}

describe(`Switching a site on and off (${kind})`, () => {
  let stage: Stage
  let page: Page
  beforeEach(async () => {
    stage = await setStage({ pages, site: 'off' })
    page = await stage.open('/note')
  })
  afterEach(() => stage.close())

  test('the popup switches the open page on without loading it anew; off again, everything goes', async () => {
    const frame = page.mainFrame()
    await enter(frame, field)
    await page.keyboard.type('Before. ')

    const popup = await stage.browsing.openPopup(page)
    await popup.waitForSelector('[role=switch][aria-checked=false]')
    await popup.click('[role=switch]')
    await popup.waitForSelector('[role=switch][aria-checked=true]')

    await page.bringToFront()
    await enter(frame, field)
    await page.keyboard.type(harsh)
    await until('An underline', async () => (await underlines(frame)).length > 0)
    await openMenu(page)
    await openCard(stage.browsing, frame)

    const again = await stage.browsing.openPopup(page)
    await again.waitForSelector('[role=switch][aria-checked=true]')
    await again.click('[role=switch]')
    await noCard(stage.browsing, frame)
    await until('The end of the underline', async () => (await underlines(frame)).length === 0)
    expect(await textOf(frame, field)).toBe(`Before. ${harsh}`)
    expect(await page.evaluate(() => document.documentElement.outerHTML.includes('popover'))).toBe(false)
  })

  test('a newcomer’s first wording on a site takes the popup, its switch, the browser’s question, and the key with Enter', async () => {
    const frame = page.mainFrame()
    const popup = await stage.browsing.openPopup(page)
    await popup.waitForSelector('[role=switch][aria-checked=false]')
    // By keys alone, too; the browser’s own question is answered by the stage.
    await popup.focus('[role=switch]')
    await popup.keyboard.press(' ')
    await popup.waitForSelector('[role=switch][aria-checked=true]')
    await page.bringToFront()
    await enter(frame, field)
    await page.keyboard.type(harsh)
    await until('An underline', async () => (await underlines(frame)).length > 0)
    await openMenu(page)
    await openCard(stage.browsing, frame)
    await page.keyboard.press('Enter')
    await until(
      'The other wording',
      async () => (await textOf(frame, field)) === 'Client was not taking her lithium as prescribed again.',
    )
    // Nothing of ours was in the way: no page was opened, no setting asked for.
    const others = await stage.browsing.browser.pages()
    const addresses = await Promise.all(others.map((one) => one.evaluate(() => location.pathname).catch(() => '')))
    expect(addresses).not.toContain('/welcome.html')
  })
})
