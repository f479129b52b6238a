import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
  '/textarea': htmlPage('<main><textarea id="field" rows="4" cols="60"></textarea></main>'),
  '/contenteditable': htmlPage('<main><div id="field" contenteditable="true"></div></main>'),
}

/** What a page may do under an open card. Nothing is written, and nothing throws into the page. */
describe.each(['/textarea', '/contenteditable'])(`Pages that change their mind: %s (${kind})`, (path) => {
  let stage: Stage
  let page: Page
  const thrown: string[] = []
  beforeAll(async () => {
    stage = await setStage({ pages, site: 'on' })
  })
  afterAll(() => stage.close())
  beforeEach(async () => {
    thrown.length = 0
    page = await stage.open(path)
    page.on('pageerror', (error) => thrown.push(String(error)))
    await enter(page.mainFrame(), field)
    await page.keyboard.type(harsh)
    await until('An underline', async () => (await underlines(page.mainFrame())).length > 0)
    await openMenu(page)
    await openCard(stage.browsing, page.mainFrame())
  })
  afterEach(async () => {
    expect(thrown).toEqual([])
    await page.close()
  })

  test('the field goes away while its card is open: the card goes too', async () => {
    await page.$eval('main', (main) => main.replaceChildren())
    await noCard(stage.browsing, page.mainFrame())
    await until('The end of the underline', async () => (await underlines(page.mainFrame())).length === 0)
    expect(await page.$eval('main', (main) => main.outerHTML)).toBe('<main></main>')
  })

  test('the page writes something else under the card: nothing is written over it', async () => {
    const other = 'Seen today. Slept well, eating again.'
    await page.$eval(
      field,
      (element, text) => {
        if (element instanceof HTMLTextAreaElement) element.value = text
        else element.textContent = text
      },
      other,
    )
    await noCard(stage.browsing, page.mainFrame())
    await until('The end of the underline', async () => (await underlines(page.mainFrame())).length === 0)
    expect(await textOf(page.mainFrame(), field)).toBe(other)
  })

  test('the page loads anew: no trace of the card', async () => {
    await page.reload()
    expect(await underlines(page.mainFrame())).toEqual([])
    await noCard(stage.browsing, page.mainFrame())
  })
})
