import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enter } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { offered, run } from './driver/palette.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { field, htmlPage, placesCss } from './places.ts'

const harsh = 'Client was noncompliant with her lithium again.'
const pages = {
  '/places.css': placesCss,
  '/note': htmlPage('<main><textarea id="field" rows="4" cols="60"></textarea></main>'),
  '/other': htmlPage('<main><textarea id="field" rows="4" cols="60"></textarea></main>'),
}

const titles = async (page: Page): Promise<string[]> => (await offered(page)).map(({ title }) => title)

describe(`The list of commands (${kind})`, () => {
  let stage: Stage
  const shown = async (page: Page) => (await underlines(page.mainFrame())).length
  beforeAll(async () => {
    stage = await setStage({ pages, site: 'on' })
  })
  afterAll(() => stage.close())

  test('hides everything in all tabs until it is shown again, from the popup', async () => {
    const [one, two] = [await stage.open('/note'), await stage.open('/other')]
    for (const page of [one, two]) {
      await page.bringToFront()
      await enter(page.mainFrame(), field)
      await page.keyboard.type(harsh)
      await until('An underline', async () => (await shown(page)) > 0)
    }
    const popup = await stage.browsing.openPopup(one)
    await popup.bringToFront()
    await popup.waitForSelector('[role=switch][aria-checked=true]')
    await run(popup, 'Hide everything in all tabs')
    await popup.waitForFunction(() => document.body.textContent?.includes('Everything is hidden'))
    for (const page of [one, two]) {
      await page.bringToFront()
      await until('No underline', async () => (await shown(page)) === 0)
    }
    // Chromium closes a popup when something else gets the focus.
    const again = await stage.browsing.openPopup(one)
    await again.bringToFront()
    await again.waitForSelector('[role=switch][aria-checked=true]')
    expect(await titles(again)).not.toContain('Quiet for an hour')
    await run(again, 'Show again')
    for (const page of [one, two]) {
      await page.bringToFront()
      await until('The underline again', async () => (await shown(page)) > 0)
    }
  })

  test('shows what was used lately first', async () => {
    const welcome = await stage.browsing.openExtensionPage('welcome.html', '.welcome')
    await welcome.bringToFront()
    for (const title of ['A bulb beside the line: show it', 'A bulb beside the line: put it away'])
      await run(welcome, title)
    await until('The one used last', async () => (await titles(welcome))[0] === 'A bulb beside the line: show it')
    await welcome.close()
  })

  test('opens again in the very moment that it has closed', async () => {
    const pad = await stage.browsing.openExtensionPage('scratchpad.html', 'textarea')
    await pad.bringToFront()
    await pad.keyboard.press('F1')
    await pad.waitForSelector('.palette input:focus')
    await pad.keyboard.type('Group the list by: Rule')
    await pad.waitForSelector('.palette [aria-selected=true][data-command*=group]')
    // Both in one turn: the browser says that the first dialog has closed once the second is asked for.
    await pad.evaluate(async () => {
      const first = document.querySelector('.palette')
      const command = first?.querySelector('[aria-selected=true]') as HTMLElement
      const closed = new Promise((resolve) => first?.addEventListener('close', resolve))
      command.click()
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F1', bubbles: true }))
      await closed
    })
    await pad.waitForSelector('.palette input:focus')
    await pad.close()
  })
})
