import type { Mark } from './editor.ts'
import type { HighlightNames } from './highlight-css.ts'
import type { OpenLayer } from './overlay.ts'
import type { Span } from './remap.ts'

/** A textarea or a one-line text input. */
export type TextControl = HTMLTextAreaElement | HTMLInputElement

/** How the text of a control is drawn upon and measured: with value ranges where the browser has them, else with a mirror. */
export interface TextControlView {
  paint(marks: readonly Mark[]): void
  /** Client rectangles of [start, end), not clipped; empty when they cannot be known. */
  rects(start: number, end: number): DOMRect[]
  visible(): Span
  dispose(): void
}

/** What every editor is given by the app. */
export interface EditorEnvironment {
  readonly names: HighlightNames
  /** The style sheet for `names`, for the shadow roots that the page's own style sheets do not reach. */
  readonly css: string
  /** Opens a layer of our own above the page, for the mirror. */
  readonly openLayer: OpenLayer
  /** False hides value ranges, as in the many managed browsers that lack them; tests run both ways. */
  readonly valueRanges?: boolean
}
