import { type Look, lookOf } from '../mark.tsx'
import type { Grouping, PanelField, PanelGroup, PanelItem } from './panel-data.ts'

/** Words for a group; the caller has the interface's words, this file only sorts. */
export type GroupLabel = (item: PanelItem, field: PanelField) => { id: string; label: string }

/**
 * Whether a row stays under `filter`: each word is somewhere in its message, phrase, rule, layer, axis, look or field, and no word
 * behind an exclamation mark is. Words in quotation marks stay together.
 */
export function fits(filter: string, item: PanelItem, field: PanelField): boolean {
  const { diagnostic: one } = item
  const hay = [one.message, one.text, one.rule, one.layer, one.axis, one.facet, lookOf(one), field.label, field.kind]
    .join('\n')
    .toLowerCase()
  const words = filter.toLowerCase().match(/!?(?:"[^"]*"?|[^\s"]+)/g) ?? []
  return words.every((word) => {
    const out = word.startsWith('!')
    const wanted = word.replace(/^!/, '').replaceAll('"', '').trim()
    return wanted === '' || hay.includes(wanted) !== out
  })
}

/** What is to be seen of all rows. */
export interface RowFilter {
  words: string
  /** Looks that are put aside. */
  without: ReadonlySet<Look>
}

/** Whether it lets everything through. Pure. */
export const isOpen = ({ words, without }: RowFilter): boolean => words.trim() === '' && without.size === 0

/** The rows that fit, in groups that hold at least one; grouped by field, an unfiltered field without findings keeps its place. */
export function groupRows(
  fields: readonly PanelField[],
  by: Grouping,
  filter: RowFilter,
  label: GroupLabel,
): PanelGroup[] {
  const groups = new Map<string, PanelGroup>()
  for (const field of fields) {
    if (by === 'field' && isOpen(filter)) groups.set(field.id, { id: field.id, label: field.label, rows: [] })
    for (const item of field.items) {
      if (filter.without.has(lookOf(item.diagnostic)) || !fits(filter.words, item, field)) continue
      const { id, label: name } = label(item, field)
      const group = groups.get(id) ?? { id, label: name, rows: [] }
      group.rows.push({ item, field })
      groups.set(id, group)
    }
  }
  return [...groups.values()]
}
