import { type ReadonlySignal, signal } from '@preact/signals'
import type { FromFrame, Outcome } from '../../platform/messages.ts'
import { itemId } from './panel-fields.ts'

/** What came of the edits that were asked for from a list. */
export interface Outcomes {
  /** Of rows whose last edit was not made. */
  readonly states: ReadonlySignal<Readonly<Record<string, 'changed' | 'refused'>>>
  /** Waits for the outcome of an edit of a row. */
  of(row: string): Promise<Outcome>
  /** A frame told of one. */
  tell(frame: number, outcome: Extract<FromFrame, { type: 'outcome' }>): void
}

export function outcomes(): Outcomes {
  const states = signal<Readonly<Record<string, 'changed' | 'refused'>>>({})
  const waiting = new Map<string, (outcome: Outcome) => void>()
  return {
    states,
    of: (row) => new Promise((resolve) => waiting.set(row, resolve)),
    tell(frame, { field, rule, start, state }) {
      const row = itemId({ frame, field, rule, start })
      const { [row]: _before, ...others } = states.peek()
      states.value = state === 'applied' ? others : { ...others, [row]: state }
      waiting.get(row)?.(state)
      waiting.delete(row)
    },
  }
}
