import type { FieldEditor } from './editor.ts'
import { caretAt, clipRects, holdsPoint, visibleBox } from './geometry.ts'
import { reveal } from './reveal.ts'
import { editTextControl } from './text-control-edit.ts'
import { textControlMirror } from './text-control-mirror.ts'
import { textControlRanges } from './text-control-ranges.ts'
import type { EditorEnvironment, TextControl } from './text-control-view.ts'
import { textControlWatch } from './text-control-watch.ts'

/** The editor for a textarea or a one-line text input: its text is its value. */
export function textControl(control: TextControl, environment: EditorEnvironment): FieldEditor {
  const ranges = environment.valueRanges === false ? null : textControlRanges(control, environment)
  const view = ranges ?? textControlMirror(control, environment)
  const changes = textControlWatch(control)
  const ends = new AbortController()

  const selection = () => {
    const start = control.selectionStart
    const end = control.selectionEnd
    return start === null || end === null ? null : { start, end }
  }

  return {
    element: control,
    kind: control.localName,
    text: () => control.value,
    composing: changes.composing,
    watch: (onChange, signal) => changes.watch(onChange, AbortSignal.any([signal, ends.signal])),
    paint: view.paint,
    rects: (start, end) => clipRects(view.rects(start, end), visibleBox(control)),
    offsetAt(x, y) {
      const caret = caretAt(control, x, y)
      if (caret?.node !== control) return null
      // The caret falls to the nearer side of a letter: the point is over the one before or the one after, or over none.
      for (const start of [caret.offset, caret.offset - 1]) {
        if (start < 0 || start >= control.value.length) continue
        if (holdsPoint(view.rects(start, start + 1), x, y)) return start
      }
      return null
    },
    visible: view.visible,
    selection,
    select(start, end) {
      control.focus({ preventScroll: true })
      control.setSelectionRange(start, end)
      reveal(control, () => view.rects(start, end)[0])
    },
    keepSelection() {
      const had = selection()
      const direction = control.selectionDirection ?? 'none'
      const { scrollTop, scrollLeft } = control
      return () => {
        if (!control.isConnected) return
        control.focus({ preventScroll: true })
        if (had) control.setSelectionRange(had.start, had.end, direction)
        control.scrollTop = scrollTop
        control.scrollLeft = scrollLeft
      }
    },
    async apply(edit, expected) {
      if (changes.composing()) return 'refused'
      return changes.asOurs(() => editTextControl(control, edit, expected))
    },
    dispose() {
      ends.abort()
      view.dispose()
    },
  }
}
