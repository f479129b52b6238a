import { type Box, visibleBox } from './geometry.ts'
import { type MarkPainter, markPainter } from './mark-painter.ts'
import { type MirrorChunk, mirrorChunk } from './mirror-chunk.ts'
import { type MirrorFrame, mirrorFrame } from './mirror-frame.ts'
import { type MirrorText, mirrorText } from './mirror-text.ts'
import { watchMirrored } from './mirror-watch.ts'
import type { Layer } from './overlay.ts'
import type { Span } from './remap.ts'
import { textChange } from './text-change.ts'
import type { EditorEnvironment, TextControl, TextControlView } from './text-control-view.ts'
import { visibleSpan } from './visible-span.ts'

interface Shown {
  layer: Layer
  frame: MirrorFrame
  text: MirrorText
  painter: MarkPainter
  ends: AbortController
  value: string
  chunk: MirrorChunk | null
  lift: number
  /** The frame that was asked for, and whether it has to measure anew. */
  request: number
  measures: boolean
}

/**
 * Draws over a text control where the browser has no value ranges: a transparent copy of the text lies over it in a layer of our own,
 * and the marks are highlights of that copy. It is there only while there are marks.
 */
export function textControlMirror(control: TextControl, environment: EditorEnvironment): TextControlView {
  const view = control.ownerDocument.defaultView!
  let shown: Shown | null = null

  const open = (): Shown | null => {
    if (shown && !shown.layer.stands()) close()
    if (shown) return shown
    const layer = environment.openLayer(control, true)
    if (!layer) return null
    const frame = mirrorFrame(control, layer)
    const text = mirrorText(frame.text)
    const painter = markPainter({
      field: control,
      tree: frame.text,
      names: environment.names,
      css: environment.css,
      length: () => control.value.length,
      visible,
      rangeOf,
      spanOf: (range) => {
        const start = text.offsetOf(range.startContainer, range.startOffset)
        const end = text.offsetOf(range.endContainer, range.endOffset)
        return start === null || end === null ? null : { start, end }
      },
    })
    const ends = new AbortController()
    shown = { layer, frame, text, painter, ends, value: '', chunk: null, lift: 0, request: 0, measures: false }
    watchMirrored(control, { onText: follow, onScroll: settle, onLook: look }, ends.signal)
    lay()
    return shown
  }

  const close = () => {
    if (!shown) return
    const { painter, ends, layer, request } = shown
    shown = null
    painter.dispose()
    ends.abort()
    view.cancelAnimationFrame(request)
    layer.close()
  }

  /** Copies style, size and the part of the text that is near, and lays it over the control. Reads the layout. */
  const lay = (chunk = mirrorChunk(control, control.value)) => {
    if (!shown) return
    shown.value = control.value
    shown.chunk = chunk
    shown.lift = 0
    shown.frame.measure()
    shown.text.show(chunk ? shown.value.slice(chunk.start, chunk.end) : '', chunk?.start ?? 0)
    shown.frame.place(0)
    const copy = chunk?.anchor && caretTop(chunk.anchor.offset)
    if (!chunk?.anchor || typeof copy !== 'number') return
    const scale = control.offsetHeight > 0 ? control.getBoundingClientRect().height / control.offsetHeight : 1
    shown.lift = (chunk.anchor.top + shown.layer.offset().y - copy) / scale
    shown.frame.place(shown.lift)
  }

  /** Takes over a change of the text at once and without reading the layout; the rest waits for the next frame. */
  const follow = () => {
    if (!shown) return
    const before = shown.value
    const { value } = control
    const change = textChange(before, value)
    if (!change) return
    const { chunk } = shown
    shown.value = value
    if (chunk && change.at >= chunk.start && change.at + change.removed <= chunk.end) {
      chunk.end += change.inserted - change.removed
      if (chunk.anchor && chunk.anchor.offset >= change.at) chunk.anchor = null
      shown.text.show(value.slice(chunk.start, chunk.end), chunk.start)
    } else {
      shown.chunk = null
      shown.text.show('', 0)
    }
    nextFrame()
  }

  const look = () => {
    if (shown) shown.measures = true
    nextFrame()
  }

  const nextFrame = () => {
    if (!shown || shown.request) return
    shown.request = view.requestAnimationFrame(() => {
      if (!shown) return
      shown.request = 0
      if (!shown.layer.stands()) {
        // The field moved into or out of a dialog, or left the page: the next paint opens a layer where it is now.
        close()
        return
      }
      settle()
    })
  }

  /** Brings the copy over the text again after whatever happened since. Reads the layout. */
  const settle = () => {
    if (!shown) return
    if (!shown.chunk) lay()
    else if (shown.measures || shown.frame.outgrown()) {
      shown.measures = false
      shown.frame.measure()
      if (isWhole(shown.chunk)) shown.frame.place(0)
      else lay()
    } else shown.frame.place(shown.lift)
    if (shown.chunk && !covers(shown.chunk)) lay()
    shown.painter.refresh()
  }

  const isWhole = (chunk: MirrorChunk) => chunk.start === 0 && chunk.end === control.value.length

  /** True when the copy reaches past both edges of what can be seen. */
  const covers = (chunk: MirrorChunk) => {
    const seen = visibleBox(control)
    if (!shown || !seen || isWhole(chunk)) return true
    const offset = shown.layer.offset().y
    const first = boxAt(chunk.start)
    const last = boxAt(Math.max(chunk.start, chunk.end - 1))
    if (!first || !last) return false
    return (
      (chunk.start === 0 || first.top - offset <= seen.top) &&
      (chunk.end === control.value.length || last.bottom - offset >= seen.bottom)
    )
  }

  const rangeOf = (start: number, end: number): Range | null => {
    if (!shown?.chunk || start < shown.chunk.start || end > shown.chunk.end) return null
    const from = shown.text.point(start)
    const to = shown.text.point(end)
    if (!from || !to) return null
    const range = shown.layer.box.ownerDocument.createRange()
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    return range
  }

  const boxAt = (offset: number): Box | null => {
    const range = rangeOf(offset, offset + 1) ?? rangeOf(offset, offset)
    return range?.getClientRects()[0] ?? null
  }

  const caretTop = (offset: number): number | null => rangeOf(offset, offset)?.getBoundingClientRect().top ?? null

  const visible = (): Span => {
    const seen = visibleBox(control)
    if (!seen || !shown?.chunk) return { start: 0, end: 0 }
    const { chunk, layer } = shown
    const { x, y } = layer.offset()
    const span = visibleSpan(
      chunk.end - chunk.start,
      (index) => boxAt(chunk.start + index),
      { left: seen.left + x, right: seen.right + x, top: seen.top + y, bottom: seen.bottom + y },
      view.getComputedStyle(control).writingMode,
    )
    return { start: chunk.start + span.start, end: chunk.start + span.end }
  }

  const withMirror = <T>(read: () => T, without: T): T => {
    const standing = shown !== null
    if (!open()) return without
    follow()
    settle()
    const result = read()
    if (!standing) close()
    return result
  }

  return {
    paint(marks) {
      if (marks.length === 0) {
        close()
        return
      }
      if (!open()) return
      follow()
      shown?.painter.paint(marks)
    },
    rects(start, end) {
      const measured = () => {
        const outside = shown?.chunk && (start < shown.chunk.start || end > shown.chunk.end)
        if (outside) lay({ start: 0, end: control.value.length, anchor: null })
        const { x, y } = shown!.layer.offset()
        const rects = [...(rangeOf(start, end)?.getClientRects() ?? [])]
        if (outside) {
          lay()
          shown?.painter.refresh()
        }
        return rects.map((rect) => new DOMRect(rect.x - x, rect.y - y, rect.width, rect.height))
      }
      return withMirror(measured, [])
    },
    visible: () => withMirror(visible, { start: 0, end: 0 }),
    dispose: close,
  }
}
