import type { Diagnostic, FieldKind } from '../../engine/finding.ts'
import type { LeaveScope } from '../card/card-props.ts'

/** One finding of a field, as a row of the list. */
export interface PanelItem {
  /** Unique in the page and stable while the finding stands. */
  id: string
  diagnostic: Diagnostic
  /** Both from 1, for people. */
  line: number
  column: number
  /** It stands in text that was there before: one wording at a time, never with others. */
  earlier?: boolean
}

/** One field of the page that was read. */
export interface PanelField {
  id: string
  /** The field's own label on the page, or our words for what it is. */
  label: string
  kind: FieldKind
  /** Its text, for the preview of a reframing; it lives as long as the panel's port. */
  text: string
  /** Which part of the text is still to be read, 0 to 1. */
  unread: number
  items: PanelItem[]
}

/** A wording the writer left: never its text, only what the rule is called. */
export interface LeftWording {
  id: string
  scope: LeaveScope
  /** The rule's title. */
  title: string
  /** For the scope `site`. */
  site?: string
}

export type Grouping = 'field' | 'layer' | 'rule'

export interface PanelGroup {
  id: string
  label: string
  rows: { item: PanelItem; field: PanelField }[]
}
