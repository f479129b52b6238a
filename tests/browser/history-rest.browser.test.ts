import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { kind } from './driver/launch.ts'
import { editorPolicy } from './driver/serve.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { editors } from './editor-pages/editors.mjs'
import { openEditor } from './table/editor-field.ts'

/** An edit waits a second for Quill's history. The writer does not. */
describe(`While an editor's history is waited for (${kind})`, () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage({ pages: {}, folder: resolve('.output'), policy: editorPolicy, site: 'on' })
  })
  afterAll(() => stage.close())

  test('keys and shortcuts go on to the editor, and the edit lands where its words stand by then', async () => {
    const field = await openEditor(stage, editors.find(({ id }) => id === 'quill')!)
    await field.type('He claims that it hurts.')
    await field.underlined('claims')
    await field.reword()
    await field.press('Control+KeyB')
    await field.type('More')
    await field.press('Control+KeyB')
    await field.press('Control+Home')
    await field.type('Today: ')
    await field.becomes('Today: He says that it hurts.More')
    await field.boldIs('More')
    await field.page.close()
  })

  test('a composition that begins meanwhile is not disturbed: the edit is refused', async () => {
    const field = await openEditor(stage, editors.find(({ id }) => id === 'quill')!)
    await field.type('He claims that it hurts.')
    await field.underlined('claims')
    await field.reword()
    await field.page.$eval(field.row.field, (editor) => editor.dispatchEvent(new CompositionEvent('compositionstart')))
    await field.refused()
    await field.becomes('He claims that it hurts.')
  })
})
