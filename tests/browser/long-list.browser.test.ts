import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { kind } from './driver/launch.ts'
import { open, useGallery } from './gallery/gallery-stage.ts'

const ROWS = 5000

useGallery()

/** The list with more rows than anyone should have. What counts is work done, not a machine's speed: how many rows a step draws anew, and how many are laid out. */
describe(`A list of ${ROWS} rows (${kind})`, () => {
  let page: Page
  beforeAll(async () => {
    page = await open(`show=panel&rows=${ROWS}`)
    await page.setViewport({ width: 340, height: 700 })
    await page.waitForFunction((rows) => document.querySelectorAll('.list .item').length === rows, {}, ROWS)
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
