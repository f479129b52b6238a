import type { CDPSession, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { field, htmlPage, placesCss } from './places.ts'

const fields = {
  '/textarea': '<textarea id="field" rows="4" cols="60"></textarea>',
  '/contenteditable': '<div id="field" contenteditable="true"></div>',
}
const pages = {
  '/places.css': placesCss,
  ...Object.fromEntries(Object.keys(fields).map((path) => [path, htmlPage('<main></main>')])),
}

/** A page that lives all day, with fields that come and go. */
describe.each(Object.entries(fields))(`Leaving nothing: %s (${kind})`, (path, html) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage({ pages, site: 'on' })
  })
  afterAll(() => stage.close())

  test('a field that went away is forgotten, without a key or a click', async () => {
    const page = await stage.open(path)
    await comeAndGo(page, html)
    await page.close()
  })

  // Only Chromium tells how many nodes and listeners there are.
  if (kind === 'chromium')
    test('nodes and listeners are as many after twenty fields as after ten', async () => {
      const page = await stage.open(path)
      const session = await page.createCDPSession()
      for (let i = 0; i < 10; i++) await comeAndGo(page, html)
      const before = await counted(session)
      for (let i = 0; i < 10; i++) await comeAndGo(page, html)
      const after = await counted(session)
      expect(after.listeners).toBeLessThanOrEqual(before.listeners)
      // The one that was last may still be held by the browser's own undo history.
      expect(after.nodes).toBeLessThanOrEqual(before.nodes + 10)
      await page.close()
    })
})

async function comeAndGo(page: Page, html: string): Promise<void> {
  await page.$eval('main', (main, html) => main.insertAdjacentHTML('beforeend', html), html)
  // Clicked by its name: a driver that holds on to an element keeps it alive.
  await page.click(field)
  await page.keyboard.type('He claims that it hurts. ')
  await until('An underline', async () => (await underlines(page.mainFrame())).length === 1)
  await page.$eval('main', (main) => main.replaceChildren())
  await until('The end of the underline', async () => (await underlines(page.mainFrame())).length === 0)
}

async function counted(session: CDPSession): Promise<{ nodes: number; listeners: number }> {
  await session.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { nodes, listeners: jsEventListeners }
}
