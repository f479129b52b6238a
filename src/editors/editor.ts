import type { Change, Severity } from '../engine/finding.ts'

/** How a mark looks; `noticed` is a finding of that kind. */
export type Look = Severity | 'noticed'

/** A span to underline, in offsets of `FieldEditor.text()`. */
export interface Mark {
  start: number
  end: number
  look: Look
}

/** One replacement, in offsets of the text that it was made for. */
export interface TextEdit {
  start: number
  end: number
  text: string
}

/** What came of an edit. `changed`: the text there was no longer what was expected. `refused`: it could not be made safely. */
export type Applied = 'applied' | 'changed' | 'refused'

/** A change of the field's text. `program`: the page (not the writer's keys, paste, drop, dictation, undo or our edit) changed it. */
export interface TextChange {
  text: string
  change: Change
  by: 'writer' | 'program' | 'us'
}

/** One field of a page that holds prose. Every editor with ways of its own is one file that makes one of these. */
export interface FieldEditor {
  readonly element: HTMLElement
  /** For labels, "why not" and tests: textarea, input, contenteditable … */
  readonly kind: string
  /** The text as the writer sees it; blocks of an editable are lines. */
  text(): string
  /** True between compositionstart and compositionend: nothing is scanned, painted or applied then. */
  composing(): boolean
  /** Calls back for every change until `signal` aborts. No timers; at most one observer a field. */
  watch(onChange: (change: TextChange) => void, signal: AbortSignal): void
  /** Draws exactly these marks (replacing what was drawn), without touching the page's DOM inside an editor. */
  paint(marks: readonly Mark[]): void
  /** Client rectangles (of this frame's viewport) of [start, end), clipped to what is visible; empty when scrolled away. */
  rects(start: number, end: number): DOMRect[]
  /** The text offset under a point of this frame's viewport, or null when it is not over the text. */
  offsetAt(x: number, y: number): number | null
  /** The part of the text that is within one screen of the visible part, for painting. */
  visible(): { start: number; end: number }
  selection(): { start: number; end: number } | null
  /** Focuses the field, selects [start, end) and scrolls it into view. */
  select(start: number, end: number): void
  /** A counterpart of `selection()` that survives the card taking focus: restores focus and the very selection that was there. */
  keepSelection(): () => void
  /**
   * Makes one edit as one native undo step; the page's own input handling runs and the caret ends where it was, shifted. `expected` is
   * the text that stood in [start, end) when the edit was offered: on mismatch nothing is written.
   */
  apply(edit: TextEdit, expected: string): Promise<Applied>
  /** Stops painting and watching, leaves nothing behind. */
  dispose(): void
}

/** Why a field is not read. */
export type WhyNot =
  | 'not-a-text-field'
  | 'read-only'
  | 'secret' // password, one-time code, card
  | 'not-prose' // search, email address, url, number, code
  | 'opted-out' // data-kind-curiosity="off" on it or around it
  | 'too-long'
