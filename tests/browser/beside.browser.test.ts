import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noCard, openCard } from './driver/card.ts'
import { enter } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { htmlPage, placesCss } from './places.ts'

const field = '<textarea id="field" aria-label="Note" rows="4" cols="40"></textarea>'
/** Pages allow no style of their own in the text. */
const css = `${placesCss}
.row { display: flex; align-items: end }
.row button { inline-size: 60px; block-size: 120px }
.indented { margin: 60px; inline-size: 300px }
`
const pages = {
  '/places.css': css,
  '/note': htmlPage(`${field}<p><button id="save">Save</button></p>`),
  '/label': htmlPage(`<label>Note ${field}</label>`),
  '/crowded': htmlPage(`<div class="row">${field}<button id="save">Save</button></div><p>Below</p>`),
  '/editable': htmlPage('<div id="field" class="indented" contenteditable="true"></div>'),
}

interface Shown {
  look: string | undefined
  x: number
  y: number
  right: number
  bottom: number
}

describe(`What may stand beside a field (${kind})`, () => {
  let stage: Stage
  let settings: Page
  beforeAll(async () => {
    stage = await setStage({ pages, site: 'on' })
    settings = await stage.browsing.openExtensionPage('options.html', '.settings')
  })
  afterAll(() => stage.close())

  const turn = async (page: Page, row: string) => {
    await settings.bringToFront()
    await settings.click(`[data-setting="${row}"] [role=switch]`)
    await page.bringToFront()
  }
  /** What of ours can be seen beside a field. */
  const shown = (page: Page) =>
    stage.browsing
      .inClosedRoots(
        page.mainFrame(),
        (root): Shown[] =>
          [...root.querySelectorAll<HTMLElement>('.beside')]
            .filter(({ style }) => style.visibility === 'visible')
            .map((dot) => {
              const { x, y, right, bottom } = dot.getBoundingClientRect()
              return { look: dot.dataset.look, x, y, right, bottom }
            }),
        null,
      )
      .then((all) => all.flat())
  const one = (page: Page) => until('The dot', async () => (await shown(page))[0])
  const none = (page: Page) => until('No dot', async () => (await shown(page)).length === 0)
  const boxOf = (page: Page, selector: string) =>
    page.$eval(selector, (element) => {
      const { x, y, right, bottom } = element.getBoundingClientRect()
      return { x, y, right, bottom }
    })
  const apart = (a: Omit<Shown, 'look'>, b: Omit<Shown, 'look'>) =>
    a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y
  const write = async (path: string, words: string) => {
    const page = await stage.open(path)
    await enter(page.mainFrame(), '#field')
    await page.keyboard.type(words)
    return page
  }
  const press = (page: Page, name: string) =>
    stage.browsing.inClosedRoots(
      page.mainFrame(),
      (root, name) => root.querySelector<HTMLElement>(`.beside .${name}`)?.click(),
      name,
    )

  test('is nothing, unless the writer wants it', async () => {
    const page = await write('/note', 'He is a liar, she is noncompliant. ')
    await until('An underline', async () => (await underlines(page.mainFrame())).length > 0)
    expect(await shown(page)).toEqual([])
    await page.close()
  })

  test('a dot outside the box, while something stands and the field has the focus', async () => {
    const page = await write('/note', 'Seen today. ')
    await turn(page, 'marks.chip')
    await enter(page.mainFrame(), '#field')
    expect(await shown(page)).toEqual([])
    await page.keyboard.type('Client was noncompliant. ')
    const dot = await one(page)
    expect(dot.look).toBe('nudge')
    expect(apart(dot, await boxOf(page, '#field'))).toBe(true)
    await page.focus('#save')
    await none(page)
    await enter(page.mainFrame(), '#field')
    await one(page)
    await page.close()
  })

  test('opens the menu, and the focus has not left the field before', async () => {
    const page = await write('/note', 'Client was noncompliant. ')
    const { x, y } = await one(page)
    await page.mouse.click(x + 10, y + 10)
    await openCard(stage.browsing, page.mainFrame())
    await page.keyboard.press('Escape')
    await noCard(stage.browsing, page.mainFrame())
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field')
    await page.close()
  })

  test.each(['/crowded', '/label'])('on %s over no control of the page', async (path) => {
    const page = await write(path, 'Client was noncompliant. ')
    const dot = await one(page)
    for (const selector of ['#field', ...(path === '/crowded' ? ['#save'] : [])])
      expect(apart(dot, await boxOf(page, selector)), selector).toBe(true)
    await page.close()
  })

  test('a bulb level with the line of the caret, where there is something in its sentence', async () => {
    const page = await write('/editable', 'Client was noncompliant. ')
    await turn(page, 'marks.bulb')
    await enter(page.mainFrame(), '#field')
    const bulb = await until('The bulb', async () => (await shown(page)).find(({ look }) => look === 'bulb'))
    const line = (await underlines(page.mainFrame()))[0]!.rects[0]!
    expect(Math.abs((bulb.y + bulb.bottom) / 2 - (line.y + line.height / 2))).toBeLessThan(6)
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Seen today. ')
    await until('No bulb', async () => (await shown(page)).every(({ look }) => look !== 'bulb'))
    await turn(page, 'marks.bulb')
    await page.close()
  })

  test('the dot is sent away for one site, and everything is gone with the key that hides', async () => {
    const page = await write('/note', 'Client was noncompliant. ')
    await one(page)
    await press(page, 'away')
    await none(page)
    expect((await underlines(page.mainFrame())).length).toBeGreaterThan(0)
    await settings.bringToFront()
    await settings.select('.site select[aria-label^="A dot beside the field:"]', 'as-set')
    await page.bringToFront()
    await enter(page.mainFrame(), '#field')
    await one(page)
    await page.close()
  })
})
