import { signal } from '@preact/signals'
import type { Grouping } from './panel-data.ts'

/** What an open panel knows beside its data. */
export function createPanelModel() {
  const filter = signal('')
  const grouping = signal<Grouping>('field')
  const active = signal<string | null>(null)
  const folded = signal<ReadonlySet<string>>(new Set())
  const opened = signal<string | null>(null)
  return {
    filter,
    grouping,
    active,
    folded,
    opened,
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
