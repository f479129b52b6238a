import type { Reframing } from '../../engine/finding.ts'
import { readyOf } from '../card/in-order.ts'
import { sentenceEdges } from '../sentence-edges.ts'
import type { PanelField, PanelItem } from './panel-data.ts'

/** A finding with the wording that would be written for it. */
export interface PlannedChange {
  item: PanelItem
  field: PanelField
  reframing: Reframing
}

function planned(field: PanelField, fits: (item: PanelItem) => boolean): PlannedChange[] {
  return field.items.flatMap((item) => {
    const reframing = fits(item) && !item.earlier ? readyOf(item.diagnostic) : null
    return reframing ? [{ item, field, reframing }] : []
  })
}

/** Every finding of one rule in what was written now in a field that has a ready wording, in text order. Pure. */
export const changesOfRule = (rule: string, field: PanelField): PlannedChange[] =>
  planned(field, ({ diagnostic }) => diagnostic.rule === rule)

/** Every finding in the sentence of `item` that has a ready wording. Pure. */
export function changesOfSentence({ diagnostic: { start, end } }: PanelItem, field: PanelField): PlannedChange[] {
  const sentence = sentenceEdges(field.text, start, end)
  return planned(field, ({ diagnostic }) => diagnostic.start >= sentence.start && diagnostic.end <= sentence.end)
}
