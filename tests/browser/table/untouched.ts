import { expect, test } from 'vitest'
import { openCard } from '../driver/card.ts'
import { openMenu } from '../driver/keys.ts'
import type { Stage } from '../driver/stage.ts'
import { until } from '../driver/until.ts'
import type { EditorRow } from '../editor-pages/editors.mjs'
import { type EditorField, openEditor } from './editor-field.ts'

/** The page is as it is without us. `without` is a browser that does not have the extension. */
export function untouched(row: EditorRow, field: () => EditorField, without: () => Stage): void {
  test('saved: typed, undone and done again, what is saved is byte for byte as without the extension', async () => {
    const other = await openEditor(without(), row)
    const expected = await written(other)
    await other.page.close()

    expect(await written(field())).toBe(expected)
    await field().underlined('claims', 'refused')
    await openMenu(field().page)
    await openCard(field().stage.browsing, await field().cardFrame())
    expect(await field().saved()).toBe(expected)
    await field().press('Escape')
    expect(await field().saved()).toBe(expected)
  })
}

async function written(field: EditorField): Promise<string | null> {
  await field.type('He claims that it hurts.')
  await field.newLine()
  await field.type('Client refused group. Slept')
  await field.press('Backspace')
  await until('The last letter', async () => ((await field.model()) ?? '').endsWith('Slep'))
  // What is saved may be written a moment after the model.
  await until('It saved', async () => !((await field.saved()) ?? '').includes('Slept'))
  const whole = await field.model()
  await field.undo()
  await until('The undo', async () => (await field.model()) !== whole)
  await field.redo()
  await until('The redo', async () => (await field.model()) === whole)
  await field.rests()
  return field.saved()
}
