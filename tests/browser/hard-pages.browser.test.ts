import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { card, noCard, openCard } from './driver/card.ts'
import { textOf } from './driver/field.ts'
import { enter, openMenu } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { strictPolicy } from './driver/serve.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { field, htmlPage, placesCss } from './places.ts'

const harsh = 'Client was noncompliant with her lithium again.'
const reworded = 'Client was not taking her lithium as prescribed again.'
const editable = '<div id="field" contenteditable="true" aria-label="Progress note"></div>'

/** What the best known checkers leave in a page: attributes on the field, and elements of their own beside it and around. */
const otherCheckers = `
<div id="field" contenteditable="true" spellcheck="false" data-gramm="true" data-gramm_editor="true" data-lt-tmp-id="lt-123" data-enable-grammarly="true"></div>
<grammarly-extension data-grammarly-shadow-root="true"></grammarly-extension>
<lt-highlighter contenteditable="false"></lt-highlighter>`

const pages = {
  '/places.css': placesCss,
  '/strict': htmlPage(editable),
  '/others': htmlPage(otherCheckers),
  '/jealous.js':
    'new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) node.remove() }).observe(document.documentElement, { childList: true })',
  '/jealous': htmlPage(`${editable}<script src="/jealous.js"></script>`),
}

describe(`Pages that make it hard (${kind})`, () => {
  let stage: Stage
  beforeAll(async () => {
    const policy = `${strictPolicy}; require-trusted-types-for 'script'; trusted-types 'none'`
    stage = await setStage({ pages, policy, site: 'on' })
  })
  afterAll(() => stage.close())

  test.each(['/strict', '/others'])('%s: under a policy that allows nothing, trusted types enforced', async (path) => {
    const page = await written(path)
    const before = await attributes(page)
    await openMenu(page)
    await openCard(stage.browsing, page.mainFrame())
    await page.keyboard.press('Enter')
    await until('The new words', async () => (await textOf(page.mainFrame(), field)) === reworded)
    await noCard(stage.browsing, page.mainFrame())
    expect(await attributes(page)).toEqual(before)
    await page.close()
  })

  test('a page that takes every new element away has its way in the end, and the field still works', async () => {
    const page = await written('/jealous')
    await openMenu(page)
    await page.keyboard.press('Escape')
    await until('The page without a card', async () => (await card(stage.browsing, page.mainFrame())) === null)
    await page.click(field)
    await page.keyboard.press('End')
    await page.keyboard.type(' Slept well.')
    await until('The text', async () => (await textOf(page.mainFrame(), field)) === `${harsh} Slept well.`)
    await page.close()
  })

  async function written(path: string): Promise<Page> {
    const page = await stage.open(path)
    await enter(page.mainFrame(), field)
    await page.keyboard.type(harsh)
    await until('An underline', async () => (await underlines(page.mainFrame())).length > 0)
    return page
  }
})

function attributes(page: Page): Promise<[string, string | null][]> {
  return page.$eval(field, (element) =>
    element.getAttributeNames().map((name): [string, string | null] => [name, element.getAttribute(name)]),
  )
}
