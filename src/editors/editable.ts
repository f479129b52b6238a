import { editEditable, offsetsOf, put, withKeysHeld } from './editable-edit.ts'
import { focusHost } from './editable-selection.ts'
import { editableText } from './editable-text.ts'
import { editableWatch } from './editable-watch.ts'
import type { FieldEditor } from './editor.ts'
import { caretAt, clipRects, holdsPoint, visibleBox } from './geometry.ts'
import { historyRest } from './history-rest.ts'
import { markPainter } from './mark-painter.ts'
import type { Span } from './remap.ts'
import { reveal } from './reveal.ts'
import type { EditorEnvironment } from './text-control-view.ts'
import { visibleSpan } from './visible-span.ts'
import { waysOf } from './ways/ways-of.ts'

/** The editor for a plain contenteditable: `host` is the outermost element that is edited (body where the document is). */
export function editable(host: HTMLElement, environment: EditorEnvironment): FieldEditor {
  const { ownerDocument: document } = host
  const text = editableText(host)
  const changes = editableWatch(host, text, () => painter.refreshSoon())
  const access = { host, text, fresh: changes.fresh, composing: changes.composing }
  const ends = new AbortController()

  const rectsOf = (start: number, end: number): DOMRect[] => {
    const rects: DOMRect[] = []
    for (const run of text.runs(start, end)) {
      const range = document.createRange()
      range.setStart(run.node, run.from)
      range.setEnd(run.node, run.to)
      rects.push(...range.getClientRects())
    }
    return rects
  }

  const visible = (): Span => {
    const { length } = changes.current()
    const shown = visibleBox(host)
    if (!shown) return { start: 0, end: 0 }
    // The break that ends a line has no box; the letter before it has, or the br of an empty line.
    const boxAt = (index: number) =>
      rectsOf(index, index + 1)[0] ??
      rectsOf(index - 1, index)[0] ??
      text.elementAt(index)?.getBoundingClientRect() ??
      null
    return visibleSpan(length, boxAt, shown, document.defaultView?.getComputedStyle(host).writingMode)
  }

  const painter = markPainter({
    field: host,
    tree: host,
    names: environment.names,
    css: environment.css,
    length: () => text.text().length,
    visible,
    rangeOf(start, end) {
      if (end > text.text().length) return null
      const from = text.pointAt(start, 'forward')
      const to = text.pointAt(end, 'backward')
      const range = document.createRange()
      range.setStart(from.node, from.offset)
      range.setEnd(to.node, to.offset)
      return range
    },
    spanOf(range) {
      const start = text.offsetOf(range.startContainer, range.startOffset)
      const end = text.offsetOf(range.endContainer, range.endOffset)
      return start === null || end === null ? null : { start, end }
    },
  })

  return {
    element: host,
    kind: 'contenteditable',
    text: changes.current,
    composing: changes.composing,
    watch: (onChange, signal) => changes.watch(onChange, AbortSignal.any([signal, ends.signal])),
    paint(marks) {
      changes.current()
      painter.paint(marks)
    },
    rects(start, end) {
      changes.current()
      return clipRects(rectsOf(start, end), visibleBox(host))
    },
    offsetAt(x, y) {
      changes.current()
      const caret = caretAt(host, x, y)
      const offset = caret && text.offsetOf(caret.node, caret.offset)
      if (typeof offset !== 'number') return null
      // The caret falls to the nearer side of a letter: the point is over the one before or the one after, or over none.
      return [offset, offset - 1].find((start) => start >= 0 && holdsPoint(rectsOf(start, start + 1), x, y)) ?? null
    },
    visible,
    selection() {
      changes.current()
      const offsets = offsetsOf(access)
      return offsets && { start: Math.min(offsets.anchor, offsets.focus), end: Math.max(offsets.anchor, offsets.focus) }
    },
    select(start, end) {
      changes.current()
      focusHost(host)
      put(access, { anchor: start, focus: end })
      reveal(host, () => rectsOf(start, end)[0])
    },
    keepSelection() {
      changes.current()
      const had = offsetsOf(access)
      return () => {
        if (!host.isConnected) return
        focusHost(host)
        changes.current()
        put(access, had)
      }
    },
    async apply(edit, expected) {
      const view = document.defaultView
      const place = view && (await historyRest(view, changes, waysOf(host), edit))
      if (!place) return 'changed'
      // The keys are put in when the edit is over, so that they are told as the writer's.
      return withKeysHeld(host, () => changes.asOurs(() => editEditable(access, place, expected)))
    },
    dispose() {
      ends.abort()
      painter.dispose()
    },
  }
}
