import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blindPage } from './driver/browsing.ts'
import { textOf } from './driver/field.ts'
import { enter, preferredFix, undo } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { run } from './driver/palette.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { field, htmlPage, placesCss } from './places.ts'

const harsh = 'Client was noncompliant with her lithium again.'
const pages = {
  '/places.css': placesCss,
  '/inside': htmlPage('<textarea id="field" aria-label="Plan" rows="4" cols="60"></textarea>'),
  '/two': htmlPage(
    '<textarea id="field" aria-label="Progress note" rows="4" cols="60"></textarea><iframe width="700" height="200" src="/inside"></iframe>',
  ),
  '/older': htmlPage(`<textarea id="field" aria-label="Note" rows="4" cols="60">${harsh}</textarea>`),
}

describe(`Panel and popup (${kind})`, () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage({ pages, site: 'on' })
  })
  afterAll(() => stage.close())

  test('the panel lists what stands in each field of the page, by field, and jumps to it', async () => {
    const page = await stage.open('/two')
    const inside = await (await page.waitForSelector('iframe'))?.contentFrame()
    if (!inside) throw new Error('no frame')
    for (const frame of [page.mainFrame(), inside]) {
      await enter(frame, '#field')
      await page.keyboard.type(harsh)
      await until('An underline', async () => (await underlines(frame)).length > 0)
    }
    const panel = await stage.browsing.openPanel(page)
    await panel.waitForFunction(() => document.querySelectorAll('tr.item').length === 2)
    const words = await panel.$eval('table', (list) => list.textContent)
    expect(words).toContain('Progress note')
    expect(words).toContain('Plan')
    expect(words).toContain('noncompliant')

    await panel.click('tr.item th')
    await until('The selection in the page', async () => (await selected(page)) === 'noncompliant')
    await panel.close()
    await page.close()
  })

  test('the panel stays true while fields and frames come and go, and when the tab goes elsewhere', async () => {
    const page = await stage.open('/two')
    await enter(page.mainFrame(), '#field')
    await page.keyboard.type(harsh)
    await until('An underline', async () => (await underlines(page.mainFrame())).length > 0)
    const panel = await stage.browsing.openPanel(page)
    // Asked by polling: the panel is a tab here, and a tab that is not shown draws no frames to wait for.
    const lists = (rows: number) => until(`${rows} rows`, async () => (await panel.$$('tr.item')).length === rows)
    await lists(1)
    // A field more, in the page.
    await page.bringToFront()
    await page.evaluate(() => {
      const more = document.createElement('textarea')
      more.id = 'more'
      document.querySelector('main, body')!.append(more)
    })
    await enter(page.mainFrame(), '#more')
    await page.keyboard.type(`${harsh} She refused group. `)
    await lists(3)
    // A frame more, and its field.
    const inside = await (await page.waitForSelector('iframe'))!.contentFrame()
    await enter(inside, '#field')
    await page.keyboard.type(harsh)
    await lists(4)
    await page.evaluate(() => document.querySelector('iframe')?.remove())
    await lists(3)
    await page.evaluate(() => document.querySelector('#more')?.remove())
    await lists(1)
    // What was said another way is gone from the list; an undo brings it back.
    await enter(page.mainFrame(), '#field')
    await preferredFix(page)
    await lists(0)
    await undo(page)
    await lists(1)
    await page.goto(page.url().replace('/two', '/inside'))
    await lists(0)
    await enter(page.mainFrame(), '#field')
    await page.keyboard.type(harsh)
    await lists(1)
    await panel.close()
    await page.close()
  })

  test('text that was there is left alone while new text is read', async () => {
    const page = await stage.open('/older')
    const frame = page.mainFrame()
    await enter(frame, '#field')
    await page.keyboard.type(' She is a poor historian.')
    await until('The new underline', async () => (await underlines(frame)).length > 0)
    expect((await underlines(frame)).map(({ text }) => text).join()).not.toContain('noncompliant')
    await page.close()
  })

  test('the popup says why it is quiet, and checks what was there when asked', async () => {
    const page = await stage.open('/older')
    const frame = page.mainFrame()
    await enter(frame, '#field')
    await page.keyboard.type(' She slept well.')

    const popup = await stage.browsing.openPopup(page)
    const check = await popup.waitForSelector('.reason button')
    expect(await underlines(frame)).toEqual([])
    await check?.click()
    await until('The older underline', async () =>
      (await underlines(frame)).some(({ text }) => text.includes('noncompliant')),
    )
    expect(await textOf(frame, '#field')).toBe(`${harsh} She slept well.`)
    await page.close()
  })
})

function selected(page: Page): Promise<string> {
  return page.$eval('#field', (field) => {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement
    return value.slice(selectionStart, selectionEnd)
  })
}

// Firefox keeps its sidebar out of a driver’s reach; there the same page is tried as a tab.
if (kind === 'chromium') {
  describe('The browser’s own side panel (chromium)', () => {
    let stage: Stage
    beforeAll(async () => {
      stage = await setStage({ pages, site: 'on' })
    })
    afterAll(() => stage.close())

    test('shows what stands in the tab that is shown, and says it another way there', async () => {
      const write = async (path: string, text: string) => {
        const page = await stage.open(path)
        await enter(page.mainFrame(), field)
        await page.keyboard.type(text)
        return page
      }
      const one = await write('/inside', `${harsh} `)
      const ours = await stage.browsing.openExtensionPage(blindPage, 'main')
      await ours.bringToFront()
      await run(ours, 'Open the list')
      const panel = await until('The side panel', async () => {
        const target = stage.browsing.browser.targets().find((one) => one.url().endsWith('/sidepanel.html'))
        return target?.asPage()
      })
      const lists = (rows: number) => until(`${rows} rows`, async () => (await panel.$$('tr.item')).length === rows)
      const says = (words: string) =>
        until(words, () => panel.$eval('body', ({ textContent }, words) => textContent.includes(words), words))

      await one.bringToFront()
      await lists(1)
      const two = await write('/inside', `${harsh} She refused group. `)
      await lists(2)
      await one.bringToFront()
      await lists(1)

      // The page and the panel are beside each other: what is done in one is seen in the other.
      await panel.focus('tr.item[data-row]')
      await panel.keyboard.down('Control')
      await panel.keyboard.press('Period')
      await panel.keyboard.up('Control')
      await until('The wordings', () => panel.$('.inside [role=menuitem]:focus'))
      await panel.keyboard.press('1')
      await lists(0)
      expect(await textOf(one.mainFrame(), field)).toBe('Client was not taking her lithium as prescribed again. ')
      await enter(one.mainFrame(), field)
      await undo(one)
      await lists(1)

      // A site that is off: nothing of it is here, and the panel says why.
      const off = await stage.open('/inside', '127.0.0.1')
      await lists(0)
      await says('I see nothing of this page')
      await off.close()
      await two.bringToFront()
      await lists(2)
      await two.close()
      await one.bringToFront()
      await lists(1)
      await one.close()
      await ours.close()
    })
  })
}
