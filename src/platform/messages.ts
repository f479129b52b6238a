import type { Diagnostic, FieldKind } from '../engine/finding.ts'
import type { HighlightNames, Leaving } from './items.ts'
import type { Site } from './site.ts'

/**
 * Everything that our parts say to each other. Messages go to the background or come from it, so none carries anything that was
 * typed; text crosses only on a port (`FromFrame`), which our own open panel or popup opened.
 */
export type ToBackground =
  /** Loader: a field has the focus; may this frame be read? If so, the reading scripts are put in. Answers whether. */
  | { type: 'focused' }
  /** Loader: is this frame's site still on? */
  | { type: 'still-on' }
  /** In-page script: what do I need to know? */
  | { type: 'hello' }
  /** In-page script: this is needed here. Answers whether it was put in. */
  | { type: 'put'; script: PutScript }
  /** A card: show the page of a rule. */
  | { type: 'open-rule'; rule: string }
  /** In-page script: how much stands here now. Also how a frame announces itself to an open panel. */
  | { type: 'counts'; nudges: number; noticed: number }

/** What is put into a frame when it is needed there: rules and words for a kind of writing, a pack that ships, and what shows cards. */
export type PutScript = 'card' | `pack-${string}` | `tables-${FieldKind}` | `words-${FieldKind}`

export interface Welcome {
  /** The site of the page that the frame is in. */
  site: Site
  salt: string
  highlights: HighlightNames
}

export interface BackgroundAnswers {
  focused: boolean
  'still-on': boolean
  hello: Welcome | null
  put: boolean
  'open-rule': undefined
  counts: undefined
}

/** To the scripts in a frame. */
export type ToFrame =
  /** Something about sites or permissions changed: ask again whether you may stay. */
  | { type: 'recheck' }
  /** A panel or popup opened: say that you are there. */
  | { type: 'announce' }
  | { type: 'check'; what: 'field' | 'page' }
  | { type: 'open-menu' }
  | { type: 'steps' }
  | { type: 'leave' }

/** Why nothing is underlined where the writer is. */
export type Quiet =
  | 'paused'
  | 'no-field'
  | 'not-a-text-field'
  | 'read-only'
  | 'secret'
  | 'not-prose'
  | 'opted-out'
  | 'too-long'
  | 'earlier'
  | 'glance'
  | 'nothing'

export interface FieldReport {
  /** Stands for the field as long as its page lives. */
  id: number
  /** The field's own label, as far as it has one. */
  name: string
  kind: FieldKind
  /** Whether all of its text was asked about, not only what was written now. */
  asked: boolean
  /** Which part of the text is still to be read, in tenths. */
  unread: number
  /** The text, which places and previews speak of, and how many changes it has seen. */
  text: string
  revision: number
  diagnostics: Diagnostic[]
  /** Which of them stand in text that was there before, by their places in the list. */
  earlier: readonly number[]
}

/** A wording that was left just here: it lasts as long as the page, so only the page knows of it. */
export interface LeftHere {
  id: number
  rule: string
  at: number
}

interface PanelEdit {
  start: number
  end: number
  text: string
}

/** Written; not written, because the text there had changed; not written, because the page did not take it. */
export type Outcome = 'applied' | 'changed' | 'refused'

/** From a frame, on a port that our panel or popup opened. The only way for text. */
export type FromFrame =
  | { type: 'report'; site: Site; fields: FieldReport[]; left: LeftHere[]; quiet: Quiet | null }
  /** What came of an edit that was asked for. */
  | { type: 'outcome'; field: number; rule: string; start: number; state: Outcome }

/** To a frame, on that port. `start` and `edit` are in the text of `revision`, as it was last reported. */
export type FromPanel =
  | { type: 'jump'; field: number; start: number; end: number }
  | { type: 'check'; what: 'field' | 'page' }
  | { type: 'apply'; field: number; revision: number; rule: string; start: number; edit: PanelEdit }
  | { type: 'leave'; field: number; revision: number; rule: string; start: number; scope: Leaving['scope'] | 'this' }
  | { type: 'undo-leave'; id: number }
