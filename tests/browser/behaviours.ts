import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noCard, openCard } from './driver/card.ts'
import { caretOf, textOf } from './driver/field.ts'
import { enter, openMenu, undo } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { textUnder } from './driver/text-under.ts'
import { type Underline, underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { field, frameOf, type Place, pagesOf } from './places.ts'

const harsh = 'Client was noncompliant with her lithium again.'
const reworded = 'Client was not taking her lithium as prescribed again.'

/** The same behaviours wherever one can write: tests for each of `places`. `args` go to the browser. */
export function behaviours(places: readonly Place[], args: readonly string[] = []): void {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage({ pages: pagesOf(places), site: 'on', args })
  })
  afterAll(() => stage.close())

  const rows = places.map((place, index) => [place.name, place, index] as const)
  describe.each(rows)(`%s (${kind})`, (_, place, index) => {
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
      const { rects } = await underlineOf('noncompliant')
      const words = await Promise.all(rects.map((rect) => textUnder(frame, field, rect)))
      expect(words.join('')).toBe('noncompliant')
    })

    test('Ctrl+. → Enter says it another way, the caret stays where it was; one undo brings it back', async () => {
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
      expect((await openCard(stage.browsing, cardFrame)).choices.length).toBeGreaterThan(0)
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
}
