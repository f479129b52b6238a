import { resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest'
import { kind } from './driver/launch.ts'
import { editorPolicy } from './driver/serve.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { editors } from './editor-pages/editors.mjs'
import { applying } from './table/applying.ts'
import { createCells } from './table/cells.ts'
import { type EditorField, openEditor } from './table/editor-field.ts'
import { races } from './table/races.ts'
import { reading } from './table/reading.ts'
import { underlining } from './table/underlining.ts'
import { untouched } from './table/untouched.ts'

/** Every editor that people really write in × what holds in each of them. */
describe(`Editors (${kind})`, () => {
  let stage: Stage
  let without: Stage
  beforeAll(async () => {
    const pages = { pages: {}, folder: resolve('.output'), policy: editorPolicy }
    stage = await setStage({ ...pages, site: 'on' })
    without = await setStage({ ...pages, site: 'without' })
  })
  const cells = createCells(kind)
  afterAll(async () => {
    cells.save(editors.map(({ name }) => name))
    await without.close()
    await stage.close()
  })

  describe.each(editors.map((row) => [row.name, row] as const))('%s', (_, row) => {
    let field: EditorField
    let page: EditorField | null = null
    // One page for all that is tried in an editor: each time the page takes it away and puts a new one there.
    beforeEach(async () => {
      if (page) await page.renew()
      else page = await openEditor(stage, row)
      field = page
    })
    afterAll(() => page?.page.close())
    afterEach(async ({ task }) => {
      const passed = task.result?.state !== 'fail'
      cells.note(row, task.name, passed)
      if (passed) return
      await field.page.close()
      page = null
    })

    underlining(row, () => field)
    reading(row, () => field)
    applying(row, () => field)
    races(() => field)
    untouched(
      row,
      () => field,
      () => without,
    )
  })
})
