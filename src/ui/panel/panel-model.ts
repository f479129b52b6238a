import { signal } from '@preact/signals'
import type { Look } from '../mark.tsx'
import type { Grouping } from './panel-data.ts'
import type { PlannedChange } from './plan-together.ts'

/** What an open panel knows beside its data. */
export function createPanelModel() {
  const filter = signal('')
  const grouping = signal<Grouping>('field')
  /** Looks whose rows are put aside. */
  const without = signal<ReadonlySet<Look>>(new Set())
  const active = signal<string | null>(null)
  const folded = signal<ReadonlySet<string>>(new Set())
  const opened = signal<string | null>(null)
  /** Several changes that are looked at together before they are written. */
  const together = signal<readonly PlannedChange[] | null>(null)
  return {
    filter,
    without,
    grouping,
    active,
    folded,
    opened,
    together,
    /** Puts rows of one look aside, or brings them back. */
    switchLook(look: Look) {
      const next = new Set(without.value)
      if (!next.delete(look)) next.add(look)
      without.value = next
    },
    /** Shows every row again. */
    clear() {
      filter.value = ''
      without.value = new Set()
    },
    fold(group: string, shut: boolean) {
      const next = new Set(folded.value)
      if (shut) next.add(group)
      else next.delete(group)
      folded.value = next
    },
    toggle(row: string) {
      opened.value = opened.value === row ? null : row
    },
  }
}

export type PanelModel = ReturnType<typeof createPanelModel>
