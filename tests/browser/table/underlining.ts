import { test } from 'vitest'
import { until } from '../driver/until.ts'
import { setZoom } from '../driver/zoom.ts'
import type { EditorRow } from '../editor-pages/editors.mjs'
import type { EditorField } from './editor-field.ts'

/** A line stands under the words that it is about, whatever happens around it. */
export function underlining(row: EditorRow, field: () => EditorField): void {
  test('typing: underlined while typing', async () => {
    await field().type('He claims that it hurts. ')
    await field().underlined('claims')
    await field().type('Client refused group. ')
    await field().underlined('claims', 'refused')
  })

  test('paste: underlined after paste, gone and back with undo', async () => {
    await field().type('He claims that it hurts. ')
    await field().underlined('claims')
    await field().press('Control+KeyA')
    await field().heardOf('selection')
    await field().press('Control+KeyC')
    await field().press('ArrowRight')
    await field().heardOf('caret')
    await field().type('Later: ')
    await field().press('Control+KeyV')
    await field().underlined('claims', 'claims')
    await field().undo()
    // How much one undo takes back is the editor's own affair.
    await until('The undo', async () => count((await field().model()) ?? '') < 2)
    await field().underlined(...Array(count((await field().model()) ?? '')).fill('claims'))
  })

  if (!row.oneLine)
    test('layout: underlined where the text wraps, is resized and scrolls', async () => {
      // Long enough that the phrase is on no line that a toolbar may lie over.
      await field().type('Seen at home, and she was well and glad of the visit. '.repeat(3))
      await field().type('He claims that it hurts. ')
      await field().underlined('claims')
      await field().page.setViewport({ width: 560, height: 420 })
      await field().underlined('claims')
      for (let line = 0; line < 12; line++) await field().press('Enter')
      await field().type('Client refused group. ')
      await field().underlinedAmong('refused')
      await field().press('Control+Home')
      await field().underlinedAmong('claims')
    })

  test('zoom: underlined at 80, 125 and 200 % zoom', async () => {
    await field().type('He claims that it hurts. ')
    for (const factor of [0.8, 1.25, 2]) {
      await zoom(field(), factor)
      await field().underlined('claims')
    }
    await zoom(field(), 1)
  })

  test('remount: found again after it was taken away; nothing is left meanwhile', async () => {
    await field().type('He claims that it hurts. ')
    await field().underlined('claims')
    await field().unmount()
    await field().nothingUnderlined()
    await field().mount()
    await field().enter()
    await field().type('Client refused group. ')
    await field().underlined('refused')
  })
}

async function zoom({ stage, page }: EditorField, factor: number): Promise<void> {
  if (!stage.own) throw new Error('Nobody zooms without the extension.')
  await setZoom(stage.own, page, factor)
}

const count = (text: string): number => text.split('claims').length - 1
