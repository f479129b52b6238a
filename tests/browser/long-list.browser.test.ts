import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browsing } from './driver/browsing.ts'
import { kind, launch } from './driver/launch.ts'
import { type Served, serve } from './driver/serve.ts'
import { buildGallery } from './gallery/build-gallery.ts'

const ROWS = 5000

/** The list with more rows than anyone should have. What counts is work done, not a machine's speed: how many rows a step draws anew, and how many are laid out. */
describe(`A list of ${ROWS} rows (${kind})`, () => {
  let gallery: Awaited<ReturnType<typeof buildGallery>>
  let served: Served
  let browsing: Browsing
  let page: Page
  beforeAll(async () => {
    gallery = await buildGallery()
    served = await serve({ folder: gallery.folder })
    browsing = await launch(kind, { extension: null })
    page = await browsing.browser.newPage()
    await page.setViewport({ width: 340, height: 700 })
    await page.goto(`${served.origin}/index.html?show=panel&rows=${ROWS}`)
    await page.waitForFunction((rows) => document.querySelectorAll('.list .item').length === rows, {}, ROWS)
  })
  afterAll(async () => {
    await browsing?.close()
    await served?.close()
    await gallery?.remove()
  })

  test('a step of the arrow keys changes two rows and no other', async () => {
    await page.focus('.list .item')
    await page.evaluate(() => {
      const touched = new Set<Node>()
      Object.assign(window, { touched })
      new MutationObserver((all) => {
        for (const { target } of all) touched.add(target)
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    })
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction(() => document.activeElement === document.querySelectorAll('.list .item')[1])
    const rows = await page.evaluate(() => {
      const { touched } = window as unknown as { touched: Set<Node> }
      return new Set([...touched].map((one) => (one as Element).closest?.('.item'))).size
    })
    expect(rows).toBe(2)
  })

  test('End and Home go to its ends, and letters through all of it', async () => {
    await page.keyboard.press('End')
    await page.waitForFunction(() => document.activeElement === [...document.querySelectorAll('.list .item')].at(-1))
    expect(await page.evaluate(() => document.activeElement!.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
    await page.keyboard.press('Home')
    await page.waitForSelector('.list .group:focus')
    await page.close()
  })
})
