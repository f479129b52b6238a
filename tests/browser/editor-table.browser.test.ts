import { resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, type RunnerTestSuite } from 'vitest'
import { kind } from './driver/launch.ts'
import { editorPolicy } from './driver/serve.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { type EditorRow, editors } from './editor-pages/editors.mjs'
import { applying } from './table/applying.ts'
import { createCells } from './table/cells.ts'
import { type EditorField, openEditor } from './table/editor-field.ts'
import { races } from './table/races.ts'
import { reading } from './table/reading.ts'
import { underlining } from './table/underlining.ts'
import { untouched } from './table/untouched.ts'

/** Whether a test was left out, as with `-t`. */
const hasSkipped = ({ tasks }: Readonly<RunnerTestSuite>): boolean =>
  tasks.some((task) => task.mode === 'skip' || (task.type === 'suite' && hasSkipped(task)))

/** What came of a behaviour in an editor. */
type Note = (row: EditorRow, title: string, passed: boolean) => void

/** Every editor that people really write in × what holds in each of them. */
describe(`Editors (${kind})`, () => {
  const cells = createCells(kind)
  // A run of some tests alone says nothing of the others.
  let whole = true
  afterEach(({ task }) => {
    whole &&= !hasSkipped(task.file)
  })
  afterAll(() => {
    if (whole) cells.save(editors.map(({ name }) => name))
  })
  table(editors, [], cells.note)
})

/** Chromium before 156, and managed ones for long after, draw under text controls with the mirror, as Firefox does. */
if (kind === 'chromium') {
  describe('Text controls without value ranges', () => {
    const controls = editors.filter(({ field }) => /^(textarea|input)$/.test(field))
    table(controls, ['--disable-blink-features=OpaqueRange'], () => {})
  })
}

/** All behaviours in each of `rows`, in a browser started with `args`. */
function table(rows: readonly EditorRow[], args: readonly string[], note: Note): void {
  let stage: Stage
  let without: Stage
  beforeAll(async () => {
    const pages = { pages: {}, folder: resolve('.output'), policy: editorPolicy, args }
    stage = await setStage({ ...pages, site: 'on' })
    without = await setStage({ ...pages, site: 'without' })
  })
  afterAll(async () => {
    await without.close()
    await stage.close()
  })

  describe.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => {
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
      note(row, task.name, passed)
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
}
