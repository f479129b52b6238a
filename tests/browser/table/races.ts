import { expect, test } from 'vitest'
import { noCard, openCard } from '../driver/card.ts'
import { openMenu } from '../driver/keys.ts'
import { kind } from '../driver/launch.ts'
import { type EditorField, framesLater } from './editor-field.ts'

/** What happens at the same time does not end in a wrong place. */
export function races(field: () => EditorField): void {
  test('gone: the card goes when the editor is taken away under it', async () => {
    await field().type('He claims that it hurts. ')
    await field().underlined('claims')
    await openMenu(field().page)
    await openCard(field().stage.browsing, await field().cardFrame())
    await field().unmount()
    await noCard(field().stage.browsing, await field().cardFrame())
  })

  test('input method: nothing is underlined in the middle of a composition (the browser’s own in Chromium, its events in Firefox)', async () => {
    await field().type('Client refused group. ')
    await field().underlined('refused')
    const end = await compose(field(), 'He claims that it hurts. ')
    await framesLater(field().page)
    expect((await field().underlines()).map(({ text }) => text).join()).not.toContain('claims')
    await end()
    await field().underlined('refused', 'claims')
    await field().becomes('Client refused group. He claims that it hurts. ')
  })
}

/** Writes `text` as an input method does; the answer ends the composition. Firefox has no such input for drivers: there the events are sent. */
async function compose(field: EditorField, text: string): Promise<() => Promise<void>> {
  if (kind === 'chromium') {
    const session = await field.page.createCDPSession()
    const at = { selectionStart: text.length, selectionEnd: text.length }
    await session.send('Input.imeSetComposition', { text, ...at })
    return async () => {
      await session.send('Input.insertText', { text })
      await session.detach()
    }
  }
  const send = async (type: string, data: string) => {
    const frame = await field.frame()
    await frame.$eval(
      field.row.field,
      (element, type, data) =>
        element.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true, data })),
      type,
      data,
    )
  }
  await send('compositionstart', '')
  // Lexical draws anew for it, and again after each letter, a frame later: what is typed into that is lost on it.
  await framesLater(field.page)
  const frame = await field.frame()
  const element = await frame.$(field.row.field)
  // A composition is one input after the other: what an editor still works off when the next comes, or the end, it may drop.
  for (let at = 1; at <= text.length; at++) {
    await field.type(text.charAt(at - 1))
    await frame.waitForFunction(
      (element, words) => {
        const shown = element && 'value' in element ? String(element.value) : element?.textContent
        return shown?.replaceAll('\u00a0', ' ').includes(words)
      },
      {},
      element,
      text.slice(0, at).trim(),
    )
    await framesLater(field.page)
  }
  // What the method put in is there already: with words of its own, editors would put them in again.
  return () => send('compositionend', '')
}
