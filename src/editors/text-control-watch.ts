import type { TextChange } from './editor.ts'
import { textChange } from './text-change.ts'
import type { TextControl } from './text-control-view.ts'

export interface TextControlWatch {
  composing(): boolean
  /** Tells of whatever differs from what was told last. */
  notice(by: TextChange['by']): void
  watch(onChange: (change: TextChange) => void, signal: AbortSignal): void
  /** Runs our own edit: what changes meanwhile is told as ours. */
  asOurs<T>(edit: () => T): T
}

/** Every event of the field that a programmatic `value =` can be noticed at: there is none of its own, and no timer is worth it. */
const occasions = ['focus', 'beforeinput', 'keydown', 'selectionchange', 'pointerdown', 'change', 'blur'] as const

/**
 * Tells of changes of a control's value. Trusted input events (keys, paste, drop, dictation, undo; also the editing command of a text
 * expander) are the writer's; everything else is the page's and is noticed at the field's next event.
 */
export function textControlWatch(control: TextControl): TextControlWatch {
  let known = control.value
  let composing = false
  let ours = false
  const listeners = new Set<(change: TextChange) => void>()

  const notice = (by: TextChange['by']) => {
    if (composing) return
    const text = control.value
    if (text === known) return
    const change = textChange(known, text, control.selectionEnd ?? undefined)
    known = text
    if (!change) return
    for (const listener of listeners) listener({ text, change, by: ours ? 'us' : by })
  }

  return {
    composing: () => composing,
    notice,
    watch(onChange, signal) {
      if (signal.aborted) return
      if (listeners.size === 0) known = control.value
      listeners.add(onChange)
      const options = { capture: true, passive: true, signal }
      control.addEventListener('input', (event) => notice(event.isTrusted ? 'writer' : 'program'), options)
      for (const type of occasions) control.addEventListener(type, () => notice('program'), options)
      control.addEventListener(
        'compositionstart',
        () => {
          notice('program')
          composing = true
        },
        options,
      )
      const composed = () => {
        if (!composing) return
        composing = false
        notice('writer')
      }
      // A composition whose field loses the focus may end without saying so.
      for (const type of ['compositionend', 'blur']) control.addEventListener(type, composed, options)
      signal.addEventListener('abort', () => {
        listeners.delete(onChange)
        composing = false
      })
    },
    asOurs(edit) {
      notice('program')
      ours = true
      try {
        return edit()
      } finally {
        notice('us')
        ours = false
      }
    },
  }
}
