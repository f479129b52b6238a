import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noCard, openCard } from './driver/card.ts'
import { openMenu, undo } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { editorPolicy } from './driver/serve.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { until } from './driver/until.ts'
import { editors } from './editor-pages/editors.mjs'
import { openEditor } from './table/editor-field.ts'

/** Opens the context menu of the first row, takes one of its entries, and waits for the preview. */
async function lookAtAll(list: Page, entry: string): Promise<void> {
  await list.click('.list .item', { button: 'right' })
  await list.waitForSelector('.row-menu [role=menuitem]:focus')
  await list.click(`.row-menu [data-entry=${entry}]`)
  await list.waitForSelector('.together input')
}

/** A side panel is beside the page; as a tab it has to be shown for its dialog to close. */
async function written(list: Page): Promise<void> {
  await list.bringToFront()
  await list.waitForFunction(() => document.querySelector('.together') === null)
}

/** Several changes from the list, in real editors: each lands in its own place, and each is one undo. */
describe(`Several changes at once (${kind})`, () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage({ pages: {}, folder: resolve('.output'), policy: editorPolicy, site: 'on' })
  })
  afterAll(() => stage.close())

  test.each(['textarea', 'contenteditable', 'prosemirror', 'lexical', 'slate', 'ckeditor5'])('%s', async (id) => {
    const field = await openEditor(stage, editors.find((row) => row.id === id)!)
    await field.type('Client refused group. He claims that it hurts. She refused lunch. They refused help. ')
    await field.underlined('refused', 'claims', 'refused', 'refused')
    const panel = await stage.browsing.openPanel(field.page)
    await panel.bringToFront()
    await panel.waitForFunction(() => document.querySelectorAll('.list .item').length === 4)
    await lookAtAll(panel, 'all-rule')
    await panel.click('.together li:nth-child(2) input')
    await panel.click('.together .main')
    await field.page.bringToFront()
    await field.becomes('Client declined group. He claims that it hurts. She refused lunch. They declined help. ')
    await written(panel)
    await field.page.bringToFront()
    await field.enter()
    await field.rests()
    await undo(field.page)
    // The last one that was written is the first in the text.
    await field.becomes('Client refused group. He claims that it hurts. She refused lunch. They declined help. ')
    await panel.close()
    await field.page.close()
  })

  test.each(['textarea', 'contenteditable', 'lexical'])('%s: from the card, by keys alone', async (id) => {
    const field = await openEditor(stage, editors.find((row) => row.id === id)!)
    await field.type('Client refused group. He claims that it hurts. She refused lunch. They refused help. ')
    await field.underlined('refused', 'claims', 'refused', 'refused')
    await openMenu(field.page)
    await openCard(stage.browsing, field.page.mainFrame())
    await field.page.keyboard.press('a')
    const boxes = () =>
      stage.browsing.inClosedRoots(
        field.page.mainFrame(),
        (root) => [...root.querySelectorAll<HTMLInputElement>('.changes input')].map(({ checked }) => checked).join(),
        null,
      )
    await until('The preview', async () => (await boxes()).includes('true,true,true'))
    await field.page.keyboard.press('Tab')
    await field.page.keyboard.press(' ')
    await until('One that stays', async () => (await boxes()).includes('true,false,true'))
    await field.page.keyboard.press('Enter')
    await field.becomes('Client declined group. He claims that it hurts. She refused lunch. They declined help. ')
    await noCard(stage.browsing, field.page.mainFrame())
    await field.page.close()
  })

  test('the sentence alone', async () => {
    const field = await openEditor(stage, editors.find((row) => row.id === 'textarea')!)
    await field.type('Client refused group and claims that it hurts. She refused lunch. ')
    await field.underlined('refused', 'claims', 'refused')
    const panel = await stage.browsing.openPanel(field.page)
    await panel.bringToFront()
    await panel.waitForFunction(() => document.querySelectorAll('.list .item').length === 3)
    await lookAtAll(panel, 'all-sentence')
    expect(await panel.$$('.together li')).toHaveLength(2)
    await panel.click('.together .main')
    await field.page.bringToFront()
    await field.becomes('Client declined group and says that it hurts. She refused lunch. ')
    await written(panel)
  })
})
