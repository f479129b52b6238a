import type { Reframing } from '../../engine/finding.ts'
import { inOrder, isTemplate } from '../card/card-model.ts'
import { sentenceEdges } from '../sentence-edges.ts'
import type { PanelField, PanelItem } from './panel-data.ts'

/** A finding with the wording that would be written for it. */
export interface PlannedChange {
  item: PanelItem
  field: PanelField
  reframing: Reframing
}

/** The first wording, where it is ready as it stands. Words that answer harshness toward oneself are for one line at a time, and nothing is answered unread. */
function ready(item: PanelItem): Reframing | null {
  const [first] = inOrder(item.diagnostic)
  return first && !isTemplate(first) && first.action === undefined ? first : null
}

function planned(field: PanelField, fits: (item: PanelItem) => boolean): PlannedChange[] {
  return field.items.flatMap((item) => {
    const reframing = fits(item) ? ready(item) : null
    return reframing ? [{ item, field, reframing }] : []
  })
}

/** Every finding of one rule in a field that has a ready wording, in text order. Pure. */
export const changesOfRule = (rule: string, field: PanelField): PlannedChange[] =>
  planned(field, ({ diagnostic }) => diagnostic.rule === rule)

/** Every finding in the sentence of `item` that has a ready wording. Pure. */
export function changesOfSentence({ diagnostic: { start, end } }: PanelItem, field: PanelField): PlannedChange[] {
  const sentence = sentenceEdges(field.text, start, end)
  return planned(field, ({ diagnostic }) => diagnostic.start >= sentence.start && diagnostic.end <= sentence.end)
}
