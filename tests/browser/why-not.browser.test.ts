import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enter } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { htmlPage, placesCss } from './places.ts'

/** What the popup says of a page, and the page after which it says so. */
const REASONS: Record<string, { body: string; focus: string; says: string }> = {
  'no field': { body: '<p>Nothing to write in.</p>', focus: 'p', says: 'Click into a field and write.' },
  'read-only': {
    body: '<textarea id="field" readonly>As it was.</textarea>',
    focus: '#field',
    says: 'can’t be typed in',
  },
  password: { body: '<input id="field" type="password">', focus: '#field', says: 'I never read those' },
  search: { body: '<input id="field" type="search">', focus: '#field', says: 'rather than for sentences' },
  'opted out': {
    body: '<textarea id="field" data-kind-curiosity="off"></textarea>',
    focus: '#field',
    says: 'asks not to be read',
  },
  'drawn on a canvas': {
    body: '<canvas id="field" tabindex="0" width="800" height="400"></canvas>',
    focus: '#field',
    says: 'draws its letters as a picture',
  },
  'in a closed tree': {
    body: `<closed-editor id="field"></closed-editor><script src="/closed.js"></script>`,
    focus: '#field',
    says: 'closed to extensions',
  },
}

const page = (id: string) => `/${id.replaceAll(' ', '-')}`
const pages = {
  '/places.css': placesCss,
  '/closed.js': `customElements.define('closed-editor', class extends HTMLElement {
    connectedCallback() {
      this.style.display = 'inline-block'
      this.attachShadow({ mode: 'closed' }).innerHTML = '<textarea rows="4" cols="40"></textarea>'
    }
  })`,
  '/inside': htmlPage('<textarea id="field" aria-label="Inside" rows="3" cols="50"></textarea>'),
  ...Object.fromEntries(Object.entries(REASONS).map(([id, { body }]) => [page(id), htmlPage(body)])),
}

describe(`Why nothing is underlined (${kind})`, () => {
  let stage: Stage
  beforeAll(async () => {
    const policy = "default-src 'self'; frame-src http://127.0.0.1:*; object-src 'none'"
    stage = await setStage({ pages, site: 'on', policy })
  })
  afterAll(() => stage.close())

  const reasonsOf = async (shown: Page): Promise<Page> => {
    const popup = await stage.browsing.openPopup(shown)
    await popup.waitForSelector('[role=switch][aria-checked=true]')
    return popup
  }

  test.each(Object.entries(REASONS))('%s: the popup says so', async (id, { focus, says }) => {
    const shown = await stage.open(page(id))
    await shown.click(focus)
    const popup = await reasonsOf(shown)
    const words = says.replace('’', "'")
    await popup.waitForFunction(
      (words) => [...document.querySelectorAll('.reason')].some(({ textContent }) => textContent?.includes(words)),
      {},
      words,
    )
    if (!popup.isClosed()) await popup.close()
    await shown.close()
  })

  test('a frame of another site: the popup says so, and its button switches it on', async () => {
    await stage.browsing.allowAsking(['http://127.0.0.1/*'])
    const shown = await stage.open('/no-field')
    await shown.evaluate((address) => {
      const frame = document.createElement('iframe')
      frame.src = address
      frame.width = '600'
      document.body.append(frame)
    }, `http://127.0.0.1:${stage.served.port}/inside`)
    const frame = await (await shown.waitForSelector('iframe'))?.contentFrame()
    await frame?.waitForSelector('#field')
    const popup = await reasonsOf(shown)
    const button = await popup.waitForSelector('.reason button')
    expect(await button?.evaluate(({ textContent }) => textContent)).toContain('127.0.0.1')
    await button?.click()
    await popup.waitForFunction(() => !document.querySelector('.reason button'))
    await shown.bringToFront()
    await enter(frame!, '#field')
    await shown.keyboard.type('Client was noncompliant. ')
    await until('The underline in the frame', async () => (await underlines(frame!)).length > 0)
    await shown.close()
  })
})
