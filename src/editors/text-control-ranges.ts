import { visibleBox } from './geometry.ts'
import { markPainter } from './mark-painter.ts'
import type { Span } from './remap.ts'
import type { EditorEnvironment, TextControl, TextControlView } from './text-control-view.ts'
import { visibleSpan } from './visible-span.ts'

/** A live range over the value of a text control (Chromium 156: OpaqueRange; neither in Firefox 153 nor in TypeScript's library). */
interface ValueRange extends AbstractRange {
  getClientRects(): DOMRectList
  getBoundingClientRect(): DOMRect
  disconnect(): void
}

type WithValueRanges = TextControl & { createValueRange(start: number, end: number): ValueRange }

function hasValueRanges(control: TextControl): control is WithValueRanges {
  return typeof (control as Partial<WithValueRanges>).createValueRange === 'function'
}

/** Draws inside the control itself, with value ranges. Null where the browser has none. */
export function textControlRanges(control: TextControl, environment: EditorEnvironment): TextControlView | null {
  if (!hasValueRanges(control)) return null

  const measure = <T>(start: number, end: number, read: (range: ValueRange) => T): T => {
    const range = control.createValueRange(start, end)
    const result = read(range)
    range.disconnect()
    return result
  }

  const visible = (): Span => {
    const shown = visibleBox(control)
    if (!shown) return { start: 0, end: 0 }
    const boxAt = (index: number) => measure(index, index + 1, (range) => range.getBoundingClientRect())
    const style = control.ownerDocument.defaultView?.getComputedStyle(control)
    return visibleSpan(control.value.length, boxAt, shown, style?.writingMode)
  }

  const painter = markPainter({
    field: control,
    tree: control,
    names: environment.names,
    css: environment.css,
    length: () => control.value.length,
    visible,
    rangeOf: (start, end) => (end <= control.value.length ? control.createValueRange(start, end) : null),
    spanOf: (range) => ({ start: range.startOffset, end: range.endOffset }),
    release: (range) => (range as ValueRange).disconnect(),
  })

  return {
    paint: painter.paint,
    rects: (start, end) =>
      end > control.value.length ? [] : measure(start, end, (range) => [...range.getClientRects()]),
    visible,
    dispose: painter.dispose,
  }
}
