import { adoptStyles } from './adopt-styles.ts'
import type { Look, Mark } from './editor.ts'
import { isShadowRoot, rootsAround } from './geometry.ts'
import type { HighlightNames } from './highlight-css.ts'
import { addHighlight, keepHighlights, removeHighlight } from './highlights.ts'
import type { Span } from './remap.ts'

/**
 * More than this and the browser's own painting is what people feel as lag (textarea of 100 KB: 10 ranges 1.1 times the time a key,
 * 200 ranges 2.3 times, 1,000 ranges 6 times).
 */
const MOST_MARKS = 40

/** A text this short is painted whole: asking the layout what is visible would cost more. */
const SHORT = 4000

/** After this much typing the visible part is worked out again, in the next frame. */
const DRIFT = 1000

/** What the painter needs to know of the place where the text is drawn. */
export interface PaintedText {
  readonly field: HTMLElement
  /** The node whose tree the text is drawn in: where styles for highlights have to be. */
  readonly tree: Node
  readonly names: HighlightNames
  readonly css: string
  length(): number
  visible(): Span
  rangeOf(start: number, end: number): AbstractRange | null
  /** Where a live range stands now. */
  spanOf(range: AbstractRange): Span | null
  release?(range: AbstractRange): void
}

export interface MarkPainter {
  paint(marks: readonly Mark[]): void
  /** Draws again what no longer stands where it should. */
  refresh(): void
  /** The same in the next frame, behind what else was put off to it: the page replaced nodes. */
  refreshSoon(): void
  dispose(): void
}

interface Painted {
  look: Look
  range: AbstractRange
}

/**
 * Draws marks as Custom Highlights: at most 40, within one screen of the visible part. Ranges are live, so a key costs nothing for
 * those that only moved along. It listens to scrolling while there is more to draw than is drawn, and to nothing else.
 */
export function markPainter(text: PaintedText): MarkPainter {
  let marks: readonly Mark[] = []
  let painted: Painted[] = []
  let window: (Span & { length: number }) | null = null
  let listening: AbortController | null = null
  let frame = 0
  let soon = 0
  let dropStyles: (() => void) | null = null
  const document = text.tree.ownerDocument ?? text.field.ownerDocument
  const view = text.field.ownerDocument.defaultView

  const later = () => {
    if (frame || !view) return
    frame = view.requestAnimationFrame(() => {
      frame = 0
      window = null
      draw()
    })
  }

  const listen = () => {
    if (listening) return
    listening = new AbortController()
    const options = { capture: true, passive: true, signal: listening.signal }
    for (const root of rootsAround(text.field)) root.addEventListener('scroll', later, options)
    view?.addEventListener('resize', later, options)
  }

  const deaf = () => {
    listening?.abort()
    listening = null
    if (frame) view?.cancelAnimationFrame(frame)
    frame = 0
    window = null
  }

  const near = (): readonly Mark[] => {
    const length = text.length()
    if (marks.length <= MOST_MARKS && length <= SHORT) {
      deaf()
      return marks
    }
    listen()
    window ??= { ...text.visible(), length }
    const grown = length - window.length
    if (Math.abs(grown) > DRIFT) later()
    const { start, end } = window
    return nearest(
      marks.filter((mark) => mark.end > start && mark.start < end + grown),
      (start + end + grown) / 2,
    )
  }

  const draw = () => {
    if (marks.length === 0) deaf()
    const wanted = marks.length === 0 ? marks : near()
    const standing = new Map<string, Painted>()
    for (const item of painted) {
      const span = text.spanOf(item.range)
      const key = span ? `${item.look} ${span.start} ${span.end}` : ''
      if (!span || span.end <= span.start || standing.has(key)) erase(item)
      else standing.set(key, item)
    }
    painted = []
    for (const mark of wanted) {
      const key = `${mark.look} ${mark.start} ${mark.end}`
      const kept = standing.get(key)
      standing.delete(key)
      if (kept) {
        painted.push(kept)
        continue
      }
      const range = text.rangeOf(mark.start, mark.end)
      if (!range) continue
      painted.push({ look: mark.look, range })
      addHighlight(document, text.names, mark.look, range)
    }
    if (painted.length > 0) keepHighlights(document, text.names)
    for (const item of standing.values()) erase(item)
    style()
  }

  const erase = (item: Painted) => {
    removeHighlight(document, text.names, item.look, item.range)
    text.release?.(item.range)
  }

  const style = () => {
    const root = text.tree.getRootNode()
    if (painted.length > 0 && !dropStyles && isShadowRoot(root)) dropStyles = adoptStyles(root, text.css)
    if (painted.length === 0) {
      dropStyles?.()
      dropStyles = null
    }
  }

  return {
    paint(next) {
      marks = next
      draw()
    },
    refresh: draw,
    refreshSoon() {
      if (painted.length === 0 || soon || !view) return
      soon = view.requestAnimationFrame(() => {
        soon = 0
        draw()
      })
    },
    dispose() {
      marks = []
      draw()
      if (soon) view?.cancelAnimationFrame(soon)
    },
  }
}

/** The marks closest to `middle`, in order, at most as many as may be drawn. */
function nearest(marks: readonly Mark[], middle: number): readonly Mark[] {
  if (marks.length <= MOST_MARKS) return marks
  const distance = (mark: Mark) => Math.abs((mark.start + mark.end) / 2 - middle)
  return [...marks]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_MARKS)
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
