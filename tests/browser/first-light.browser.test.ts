import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Card, noCard, openCard } from './driver/card.ts'
import { caretOf, textOf } from './driver/field.ts'
import { enter, openMenu, undo } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { type Underline, underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { field, frameOf, pagesOf, places } from './places.ts'

const harsh = 'Client was noncompliant with her lithium again.'
const reworded = 'Client was not taking her lithium as prescribed again.'

let stage: Stage
beforeAll(async () => {
  stage = await setStage({ pages: pagesOf(places), site: 'on' })
})
afterAll(() => stage.close())

/** The same behaviours wherever one can write. */
describe.each(places.map((place, index) => [place.name, place, index] as const))(`%s (${kind})`, (_, place, index) => {
  let page: Page
  let frame: Frame
  let cardFrame: Frame
  beforeEach(async () => {
    page = await stage.open(`/${index}`)
    await place.prepare?.(page)
    frame = await frameOf(page, place)
    cardFrame = place.cardInPage ? page.mainFrame() : frame
    await enter(frame, field)
    await page.keyboard.type(harsh)
  })
  afterEach(() => page.close())

  test('type → an underline under the phrase', async () => {
    const one = await underlineOf('noncompliant')
    const box = await frame.$eval(field, (element) => element.getBoundingClientRect().toJSON() as DOMRect)
    for (const rect of one.rects) {
      expect(rect.width).toBeGreaterThan(20)
      expect(rect.x).toBeGreaterThanOrEqual(box.x)
      expect(rect.x + rect.width).toBeLessThanOrEqual(box.x + box.width)
    }
  })

  test('Ctrl+. → Enter says it another way; one undo brings it back; the caret is where it was', async () => {
    await underlineOf('noncompliant')
    await openMenu(page)
    const card = await openCard(stage.browsing, cardFrame)
    expect(card.label).toContain('noncompliant')
    expect(card.choices[0]).toContain('not taking her lithium as prescribed')
    expect(card.text).toContain('?')
    expect(card.focused).toBe(card.choices[0])

    await page.keyboard.press('Enter')
    await textBecomes(reworded)
    await noCard(stage.browsing, cardFrame)
    expect(await caretOf(frame, field)).toBe(reworded.length)

    await undo(page)
    await textBecomes(harsh)
  })

  test('Esc closes the card, writes nothing and gives the caret back', async () => {
    await underlineOf('noncompliant')
    await openMenu(page)
    const card: Card = await openCard(stage.browsing, cardFrame)
    expect(card.choices.length).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await noCard(stage.browsing, cardFrame)
    await page.keyboard.type(' ok')
    await textBecomes(`${harsh} ok`)
  })

  function underlineOf(phrase: string): Promise<Underline> {
    return until(`An underline under “${phrase}”`, async () =>
      (await underlines(frame)).find(({ text }) => text.includes(phrase)),
    )
  }

  async function textBecomes(expected: string): Promise<void> {
    await until(`“${expected}”`, async () => (await textOf(frame, field)) === expected)
  }
})
