import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { card, noCard, openCard } from './driver/card.ts'
import { caretOf, textOf } from './driver/field.ts'
import { chord, enter, openMenu, preferredFix, undo } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { tellFrame } from './driver/tab-id.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { field, htmlPage, placesCss } from './places.ts'

const harsh = 'Client was noncompliant with her lithium again. She is a poor historian.'
const pages = {
  '/places.css': placesCss,
  '/textarea': htmlPage('<textarea id="field" aria-label="Progress note" rows="8" cols="80"></textarea>'),
  '/contenteditable': htmlPage('<div id="field" contenteditable="true" aria-label="Progress note"></div>'),
}

describe.each(['/textarea', '/contenteditable'])(`Hands on %s (${kind})`, (path) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await setStage({ pages, site: 'on' })
  })
  afterAll(() => stage.close())
  beforeEach(async () => {
    page = await stage.open(path)
    await enter(page.mainFrame(), field)
    await page.keyboard.type(harsh)
    await until('Two underlines', async () => (await marked()).length === 2)
  })
  afterEach(() => page.close())

  test('F8 and Shift+F8 go from one phrase to the next and back, round at the ends', async () => {
    const [first = '', second = ''] = await marked()
    await page.keyboard.press('F8')
    await selectionBecomes(first)
    await page.keyboard.press('F8')
    await selectionBecomes(second)
    await page.keyboard.press('F8')
    await selectionBecomes(first)
    await chord(page, ['Shift'], 'F8')
    await selectionBecomes(second)
    expect(await textOf(page.mainFrame(), field)).toBe(harsh)
  })

  test('Shift+Alt+. says the phrase at the caret another way, at once; one undo brings it back', async () => {
    await preferredFix(page)
    const reworded = harsh.replace('She is a poor historian', 'History was hard to obtain')
    await until('The other wording', async () => (await textOf(page.mainFrame(), field)) === reworded)
    await undo(page)
    await until('The words of before', async () => (await textOf(page.mainFrame(), field)) === harsh)
  })

  test('the three steps from the context menu are about the sentence at the caret', async () => {
    await tellFrame(stage.own!, page, { type: 'steps' })
    await until('The three steps', async () =>
      (await card(stage.browsing, page.mainFrame()))?.text.includes('What happened?'),
    )
    await page.keyboard.press('Escape')
    await noCard(stage.browsing, page.mainFrame())
  })

  test('resting the pointer opens the card and takes no focus; Esc closes it; the writer types on', async () => {
    const rect = (await underlines(page.mainFrame())).find(({ text }) => text === 'noncompliant')?.rects[0]
    if (!rect) throw new Error('no place to point at')
    const caret = await caretOf(page.mainFrame(), field)
    await page.mouse.move(rect.x + rect.width / 2 - 4, rect.y + rect.height / 2)
    await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2)
    expect((await openCard(stage.browsing, page.mainFrame())).focused).toBe(null)
    expect(await caretOf(page.mainFrame(), field)).toBe(caret)
    await page.keyboard.press('Escape')
    await noCard(stage.browsing, page.mainFrame())
    await page.keyboard.type(' ok')
    expect(await textOf(page.mainFrame(), field)).toBe(`${harsh} ok`)
  })

  test('a card that the pointer opened goes with its words as the page scrolls, and out of sight with them', async () => {
    // A scrollbar comes with the height: until the page has drawn it, its words move under the pointer.
    await page.evaluate(
      () =>
        new Promise<void>((drawn) => {
          document.body.style.height = '4000px'
          requestAnimationFrame(() => requestAnimationFrame(() => drawn()))
        }),
    )
    const rect = (await underlines(page.mainFrame())).find(({ text }) => text === 'noncompliant')?.rects[0]
    if (!rect) throw new Error('no place to point at')
    await page.mouse.move(rect.x + rect.width / 2 - 4, rect.y + rect.height / 2)
    await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2)
    const { box } = await openCard(stage.browsing, page.mainFrame())
    const scroll = (to: number) => page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), to)
    await scroll(12)
    await until('The card beside its words', async () => {
      const now = (await card(stage.browsing, page.mainFrame()))?.box
      return now !== undefined && Math.abs(box.y - now.y - 12) < 1
    })
    await scroll(3000)
    await noCard(stage.browsing, page.mainFrame())
  })

  test('a template is completed in the card; the page receives finished text', async () => {
    await goTo('noncompliant')
    await openMenu(page)
    const shown = await openCard(stage.browsing, page.mainFrame())
    const template = shown.choices.findIndex((choice) => choice.includes('which doses'))
    expect(template).toBeGreaterThan(0)
    await page.keyboard.press(`Digit${template + 1}` as 'Digit1')
    await until('The box for the words', async () => (await card(stage.browsing, page.mainFrame()))?.boxes === 1)
    await page.keyboard.type('half of the doses')
    await page.keyboard.press('Enter')
    await until('The finished sentence', async () =>
      (await textOf(page.mainFrame(), field)).startsWith('Client was taking her lithium half of the doses again.'),
    )
    expect(await textOf(page.mainFrame(), field)).not.toMatch(/[[\]]/)
  })

  test('“Leave my wording” takes this underline away and keeps the words', async () => {
    await goTo('noncompliant')
    await openMenu(page)
    await openCard(stage.browsing, page.mainFrame())
    await page.keyboard.press('KeyL')
    await until(
      'The ways to leave it',
      async () => ((await card(stage.browsing, page.mainFrame()))?.choices.length ?? 0) >= 4,
    )
    await page.keyboard.press('Enter')
    await noCard(stage.browsing, page.mainFrame())
    await until('One underline fewer', async () => (await marked()).length === 1)
    expect((await marked()).join()).not.toContain('noncompliant')
    expect(await textOf(page.mainFrame(), field)).toBe(harsh)
  })

  async function marked(): Promise<string[]> {
    return (await underlines(page.mainFrame())).map(({ text }) => text)
  }

  async function goTo(phrase: string): Promise<void> {
    await page.keyboard.press('F8')
    await selectionBecomes(phrase)
  }

  async function selectionBecomes(expected: string): Promise<void> {
    await until(`The selection of “${expected}”`, async () => (await selected()) === expected)
  }

  function selected(): Promise<string> {
    return page.$eval(field, (element) =>
      element instanceof HTMLTextAreaElement
        ? element.value.slice(element.selectionStart, element.selectionEnd)
        : String(document.getSelection()),
    )
  }
})
