import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noCard, openCard } from './driver/card.ts'
import { enter, openMenu } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { pageState } from './driver/page-state.ts'
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

const paths = ['/textarea', '/contenteditable']

describe(`The page is a guest room (${kind})`, () => {
  let without: Stage
  let off: Stage
  let on: Stage
  beforeAll(async () => {
    without = await setStage({ pages, site: 'without' })
  })
  afterAll(() => without.close())

  describe('switched off', () => {
    beforeAll(async () => {
      off = await setStage({ pages, site: 'elsewhere' })
    })
    afterAll(() => off.close())

    test.each(paths)('%s is byte for byte as without us', async (path) => {
      const expected = await written(await without.open(path))
      const page = await written(await off.open(path))
      // A page of a site that is on, opened later, shows that by now something would have happened here too.
      const other = await written(await off.open(path, '127.0.0.1'))
      await underlined(other)
      expect(await pageState(page)).toEqual(await pageState(expected))
    })
  })

  describe('switched on', () => {
    beforeAll(async () => {
      on = await setStage({ pages, site: 'on' })
    })
    afterAll(() => on.close())

    test.each(paths)('what is saved of %s is byte for byte as without us', async (path) => {
      const expected = await written(await without.open(path))
      const page = await written(await on.open(path))
      await underlined(page)
      const saved = (one: Page) => one.$eval('main', (main) => main.outerHTML)
      expect(await saved(page)).toBe(await saved(expected))
      await openMenu(page)
      await openCard(on.browsing, page.mainFrame())
      expect(await saved(page)).toBe(await saved(expected))
      await page.keyboard.press('Escape')
      await noCard(on.browsing, page.mainFrame())
      expect(await saved(page)).toBe(await saved(expected))
    })

    test('an editable under which lines stand has no other mark on the whole page', async () => {
      const expected = await written(await without.open('/contenteditable'))
      const page = await written(await on.open('/contenteditable'))
      await underlined(page)
      const { highlights, ...state } = await pageState(page)
      expect(highlights).toBeGreaterThan(0)
      expect({ ...state, highlights: 0 }).toEqual(await pageState(expected))
    })
  })
})

async function written(page: Page): Promise<Page> {
  await enter(page.mainFrame(), field)
  await page.keyboard.type(harsh)
  return page
}

async function underlined(page: Page): Promise<void> {
  await until('An underline', async () => (await underlines(page.mainFrame())).length > 0)
}
