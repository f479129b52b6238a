import type { Applied, TextEdit } from './editor.ts'
import { remapOffset } from './remap.ts'
import type { TextControl } from './text-control-view.ts'

/**
 * Makes one edit in a textarea or input as one native undo step, and puts the caret back where it was, shifted. All of it happens in one
 * synchronous step, so no key of the writer can come between. Nothing is written when the text is not what was expected; when the page
 * or the browser made something else of the edit, it is undone and refused.
 *
 * The editing command is the one way that keeps the undo history in both browsers (setRangeText and value= lose it), and React and
 * others hear of it as of a key.
 */
export function editTextControl(control: TextControl, edit: TextEdit, expected: string): Applied {
  const before = control.value
  if (edit.end - edit.start !== expected.length || before.slice(edit.start, edit.end) !== expected) return 'changed'
  if (!accepts(control, before, edit)) return 'refused'
  if (edit.text === expected) return 'applied'
  const caret = caretOf(control)
  focus(control)
  if (!hasFocus(control)) return 'refused'
  // Focus handlers may have changed the text.
  if (control.value !== before) return 'changed'
  control.setSelectionRange(edit.start, edit.end)
  command(control, edit.text)
  const wanted = before.slice(0, edit.start) + edit.text + before.slice(edit.end)
  if (control.value === wanted) {
    putCaret(control, caret, edit)
    return 'applied'
  }
  if (control.value !== before) control.ownerDocument.execCommand('undo')
  if (control.value === before) control.setSelectionRange(caret.start, caret.end, caret.direction)
  return 'refused'
}

interface Caret {
  start: number
  end: number
  direction: 'forward' | 'backward' | 'none'
}

/** What the field cannot take as it is: a browser would cut it short or drop the line break without a word. */
function accepts(control: TextControl, before: string, edit: TextEdit): boolean {
  if (!control.isConnected || control.readOnly || control.matches(':disabled')) return false
  if (control.localName === 'input' && /[\r\n]/.test(edit.text)) return false
  if (edit.text.includes('\r')) return false
  return control.maxLength < 0 || before.length + edit.text.length - (edit.end - edit.start) <= control.maxLength
}

function command(control: TextControl, text: string): void {
  if (text === '') control.ownerDocument.execCommand('delete')
  else control.ownerDocument.execCommand('insertText', false, text)
}

function caretOf(control: TextControl): Caret {
  const end = control.selectionEnd ?? 0
  return { start: control.selectionStart ?? end, end, direction: control.selectionDirection ?? 'none' }
}

function putCaret(control: TextControl, caret: Caret, edit: TextEdit): void {
  const change = { at: edit.start, removed: edit.end - edit.start, inserted: edit.text.length }
  const start = remapOffset(caret.start, change)
  const end = remapOffset(caret.end, change)
  // Moving away first closes the undo step, so that what is typed next is not undone together with the edit.
  control.setSelectionRange(0, 0)
  control.setSelectionRange(start, end, caret.direction)
}

function focus(control: TextControl): void {
  if (!hasFocus(control)) control.focus({ preventScroll: true })
}

function hasFocus(control: TextControl): boolean {
  return (control.getRootNode() as Document | ShadowRoot).activeElement === control
}
