import { test } from 'vitest'
import { noCard } from '../driver/card.ts'
import { kind } from '../driver/launch.ts'
import type { EditorRow } from '../editor-pages/editors.mjs'
import { limitOf } from '../editor-pages/limits.mjs'
import type { EditorField } from './editor-field.ts'

const harsh = 'Client was noncompliant with her lithium again.'
const reworded = 'Client was not taking her lithium as prescribed again.'

/** As TipTap writes one that stands for a person and is no text of the writer's; elsewhere it is a word. */
const mention = '<span data-type="mention" data-id="ana" data-label="Ana">@Ana</span>'

/** A reframing lands where it should, and can be taken back. */
export function applying(row: EditorRow, field: () => EditorField): void {
  test('apply: applied; one undo and one redo; the writer goes on where the caret was', async () => {
    await field().type(harsh)
    await field().underlined('noncompliant')
    await field().reword()
    await field().becomes(reworded)
    await noCard(field().stage.browsing, await field().cardFrame())
    await field().undo()
    await field().becomes(harsh)
    await field().redo()
    await field().becomes(reworded)
    await field().rests()
    await field().press('Control+End')
    await field().type(' Slept well.')
    await field().becomes(`${reworded} Slept well.`)
  })

  test('keys: the caret stays, and keys pressed at once come after it', async () => {
    await field().type(harsh)
    await field().underlined('noncompliant')
    await field().reword()
    await field().type(' Slept well.')
    await field().becomes(`${reworded} Slept well.`)
  })

  test('before: the caret stays before the words, too, and in the middle of a word', async () => {
    await field().type(harsh)
    await field().underlined('noncompliant')
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
      await field().press(key)
      await field().heardOf('caret')
    }
    await field().reword()
    await field().becomes(reworded)
    await field().rests()
    await field().heardOf('caret')
    await field().type('x')
    await field().becomes(reworded.replace('Client', 'Clixent'))
  })

  test('two: two in a row, the sentence just written first, and again after an undo', async () => {
    await field().type('He claims that it hurts. Client refused group. ')
    await field().underlined('claims', 'refused')
    await field().reword()
    await field().becomes('He claims that it hurts. Client declined group. ')
    await field().underlined('claims')
    await field().reword()
    await field().becomes('He says that it hurts. Client declined group. ')
    await field().undo()
    await field().becomes('He claims that it hurts. Client declined group. ')
    await field().underlined('claims')
    // An editor may put its caret back a drawing later than its text.
    await field().rests()
    await field().reword()
    await field().becomes('He says that it hurts. Client declined group. ')
  })

  test('edges: a whole sentence, at the start of the text and of a line', async () => {
    const between = row.oneLine ? ' ' : '\n'
    await field().type('She is a poor historian.')
    await field().newLine()
    await field().type('Refused group.')
    await field().underlined('is a poor historian', 'Refused')
    await field().reword()
    await field().becomes(`She is a poor historian.${between}Declined group.`)
    await field().underlined('is a poor historian')
    await field().reword()
    await field().becomes(`History was hard to obtain.${between}Declined group.`)
  })

  if (!row.plain)
    test('bold: bold words stay bold, in what is replaced and beside it', async () => {
      await field().type('He ')
      await field().bolder()
      await field().type('claims')
      await field().bolder()
      await field().type(' that ')
      await field().bolder()
      await field().type('it')
      await field().bolder()
      await field().type(' hurts.')
      await field().boldIs('claims', 'it')
      await field().underlined('claims')
      await field().reword()
      await field().becomes('He says that it hurts.')
      await field().boldIs('says', 'it')
      await field().undo()
      await field().becomes('He claims that it hurts.')
      await field().boldIs('claims', 'it')
    })

  if (!row.plain)
    test('pasted: in a list, beside a link and a mention: the words alone change, and one undo brings them back', async () => {
      await field().paste(
        `<p>Seen with <a href="https://example.org/plan">her plan</a> and ${mention}.</p><ul><li>He claims that it <em>hurts</em>\u200b.</li><li>Client refused <a href="https://example.org/group">group</a>. </li></ul>`,
      )
      await field().underlined('claims', 'refused')
      const saved = (await field().saved())!
      await field().press('Control+Home')
      await field().heardOf('caret')
      await field().reword()
      await field().saves(saved.replace('claims', 'says'))
      await field().underlined('refused')
      await field().reword()
      await field().saves(saved.replace('claims', 'says').replace('refused', 'declined'))
      await field().undo()
      await field().saves(saved.replace('claims', 'says'))
      await field().undo()
      await field().saves(saved)
    })

  if (!row.plain)
    test('across: across bold and plain words', async () => {
      await field().type('Client was ')
      await field().bolder()
      await field().type('noncompliant')
      await field().bolder()
      await field().type(' with her lithium again.')
      await field().underlined('noncompliant')
      await field().reword()
      if (limitOf(row.id, 'across', kind)) {
        await field().refused()
        await field().becomes(harsh)
        return
      }
      await field().becomes(reworded)
      await field().undo()
      await field().becomes(harsh)
      await field().boldIs('noncompliant')
    })
}
