import { effect, type ReadonlySignal } from '@preact/signals'
import type { Outcome } from '../../platform/messages.ts'
import type { CardEdit } from '../../ui/card/card-props.ts'
import type { PanelField, PanelItem } from '../../ui/panel/panel-data.ts'
import type { PlannedChange } from '../../ui/panel/plan-together.ts'

/**
 * Writes changes of one field one after the other, the last in the text first, so that those still to come keep their places. Each waits until the field has
 * told of the one before: an edit is offered for a text that was seen, and editors take one at a time. What is no longer offered as it was seen is left.
 * Answers how many were written.
 */
export async function writeTogether(
  changes: readonly PlannedChange[],
  fields: ReadonlySignal<readonly PanelField[]>,
  apply: (item: PanelItem, edit: CardEdit) => Promise<Outcome>,
): Promise<number> {
  let written = 0
  const later = [...changes].sort((a, b) => b.reframing.start - a.reframing.start)
  for (const { item, field, reframing } of later) {
    const now = fields.peek().find(({ id }) => id === field.id)
    const same = now?.items.find(({ id, diagnostic }) => id === item.id && diagnostic.text === item.diagnostic.text)
    const { start, end, text } = reframing
    const offered = same?.diagnostic.reframings.some(
      (one) => one.start === start && one.end === end && one.text === text,
    )
    if (!now || !same || !offered) continue
    if ((await apply(same, { start, end, text })) !== 'applied') continue
    written++
    await until(fields, (all) => all.find(({ id }) => id === field.id)?.text !== now.text)
  }
  return written
}

/** Resolves once the value of a signal is as wanted. */
function until<T>(signal: ReadonlySignal<T>, wanted: (value: T) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (!wanted(signal.value)) return
      resolve()
      queueMicrotask(() => stop())
    })
  })
}
