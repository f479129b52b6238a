import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOf } from './driver/field.ts'
import { enter } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
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

/** Opens the list by its key, types the name of a command, and presses Enter once it is the one. */
async function run(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.waitForSelector('.palette input:focus')
  await page.keyboard.type(title)
  await page.waitForFunction(
    (title) => document.querySelector('.palette [aria-selected=true] > span')?.textContent === title,
    {},
    title,
  )
  await page.keyboard.press('Enter')
  // A command may have shown another tab by now; in one that is hidden no frames are drawn to look at.
  await page.waitForFunction(() => document.querySelector('.palette') === null, { polling: 'mutation' })
}

const titles = async (page: Page): Promise<string[]> => {
  await page.keyboard.press('F1')
  await page.waitForSelector('.palette input:focus')
  const all = await page.$$eval('.palette [role=option] > span', (all) =>
    all.map(({ textContent }) => textContent ?? ''),
  )
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => document.querySelector('.palette') === null)
  return all
}

/** What the extension keeps under a key. */
const stored = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(async (key) => {
    interface Storage {
      storage: { local: { get(key: string): Promise<Record<string, { value: unknown } | undefined>> } }
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Storage; chrome: Storage }
    return (await (browser ?? chrome).storage.local.get(key))[key]?.value ?? null
  }, key)

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

  test('each command of the settings changes its setting, and is then offered the other way round', async () => {
    const settings = await stage.browsing.openExtensionPage('options.html', '.settings')
    await settings.bringToFront()
    const becomes = (key: string, value: unknown) =>
      until(`${key} ${String(value)}`, async () => (await stored(settings, key)) === value)

    await run(settings, 'Underline: What is worth a look')
    await becomes('leastSeverity', 'nudge')
    await run(settings, 'Underline: Only what to look at first')
    await becomes('leastSeverity', 'strong')
    await run(settings, 'Underline: Everything, small things too')
    await becomes('leastSeverity', 'hint')
    await run(settings, 'Plain records: from now on')
    await becomes('plainRecord', true)
    await run(settings, 'Plain records: no longer')
    await becomes('plainRecord', false)
    await run(settings, 'Show a number on the icon')
    await becomes('badge', 'number')
    await run(settings, 'Show a dot on the icon')
    await becomes('badge', 'dot')
    for (const title of ['Quiet for 15 minutes', 'Quiet for an hour', 'Quiet until tomorrow']) {
      await run(settings, title)
      await until(title, async () => Number(await stored(settings, 'pausedUntil')) > Date.now())
      await run(settings, 'Read along again')
      await becomes('pausedUntil', 0)
    }
    await settings.close()
  })

  test('leads to every page of ours; what was used lately stands first', async () => {
    const welcome = await stage.browsing.openExtensionPage('welcome.html', '.welcome')
    for (const [title, address] of [
      ['Open the scratchpad', 'scratchpad.html'],
      ['Open the settings', 'options.html'],
      ['Open all rules', 'rules.html'],
    ] as const) {
      await welcome.bringToFront()
      await run(welcome, title)
      const opened = await until(title, async () => {
        for (const page of await stage.browsing.browser.pages()) {
          // Firefox's driver does not follow the address of a page that it has not opened.
          const found = await page.evaluate(() => location.pathname).catch(() => '')
          if (found === `/${address}`) return page
        }
        return null
      })
      await opened.close()
    }
    await welcome.bringToFront()
    expect((await titles(welcome)).slice(0, 3)).toEqual(['Open all rules', 'Open the settings', 'Open the scratchpad'])
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

  test('works on the scratchpad’s text and its list', async () => {
    const pad = await stage.browsing.openExtensionPage('scratchpad.html', 'textarea')
    pad.on('dialog', (dialog) => void dialog.accept())
    await pad.bringToFront()
    await pad.click('textarea')
    await pad.keyboard.type(`${harsh} She refused group.`)
    await pad.waitForFunction(() => document.querySelectorAll('.list .item').length === 2)
    await run(pad, 'Group the list by: Rule')
    await pad.waitForFunction(() => document.querySelectorAll('.list .group').length === 2)
    await run(pad, 'Group the list by: Field')
    await pad.waitForFunction(() => document.querySelectorAll('.list .group').length === 1)
    await pad.type('.bar input', 'noncompliant')
    await pad.waitForFunction(() => document.querySelectorAll('.list .item').length === 1)
    await run(pad, 'Clear the filter')
    await pad.waitForFunction(() => document.querySelectorAll('.list .item').length === 2)
    await run(pad, 'What I write here: Mail or letter')
    await pad.waitForFunction(() => document.querySelector('select')?.value === 'mail')
    await run(pad, 'Clear the text')
    await until('An empty field', async () => (await textOf(pad.mainFrame(), 'textarea')) === '')
    await pad.close()
  })
})
