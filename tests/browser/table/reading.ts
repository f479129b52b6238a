import { test } from 'vitest'
import type { EditorRow } from '../editor-pages/editors.mjs'
import type { EditorField } from './editor-field.ts'

/** The text is what its writer sees and wrote. */
export function reading(row: EditorRow, field: () => EditorField): void {
  if (!row.oneLine)
    test('lines: paragraphs and soft breaks are lines', async () => {
      await field().type('Seen at home, twice.')
      await field().newLine()
      await field().type('He claims that it hurts.')
      await field().press('Shift+Enter')
      await field().type('Refused group. ')
      await field().underlined('claims', 'Refused')
      await field().press('ArrowUp')
      await field().reword()
      await field().becomes('Seen at home, twice.\nHe says that it hurts.\nRefused group. ')
      await field().undo()
      await field().becomes('Seen at home, twice.\nHe claims that it hurts.\nRefused group. ')
    })

  if (!row.oneLine)
    test('quoted: what was quoted from a mail is read past', async () => {
      await field().type('Client refused group.')
      await field().press('Enter')
      await field().type('On Tuesday at noon, Ana wrote:')
      await field().press('Enter')
      await field().type('He claims that it hurts. ')
      await field().underlined('refused')
    })
}
