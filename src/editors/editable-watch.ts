import type { Change } from '../engine/finding.ts'
import type { EditableText } from './editable-text.ts'
import type { TextChange } from './editor.ts'
import type { Span } from './remap.ts'
import { textChange } from './text-change.ts'

/** Editors that do their own editing change the DOM a little after the key, without a trusted input event: up to this much later. */
const SOON = 150

/** What a writer does that changes text. A key alone counts too: editors handle Enter and Backspace themselves. */
const intents = ['beforeinput', 'keydown', 'paste', 'cut', 'drop', 'compositionend'] as const

/** What changes how an element reads: whether it shows, and whether it is text at all. */
const attributes = ['class', 'style', 'hidden', 'contenteditable', 'data-kind-curiosity', 'src']

export interface EditableWatch {
  composing(): boolean
  /** Where the text last changed, as the text is now, and when, as `performance.now()` has it. */
  lastChange(): (Span & { time: number }) | null
  /** The text as it stands now; what changed unseen is told at the next occasion. */
  current(): string
  /** The same, every part of it read anew: also what style sheets hid or showed. */
  fresh(): string
  watch(onChange: (change: TextChange) => void, signal: AbortSignal): void
  /** Hears of each change too, as long as somebody watches; the answer ends that. It listens to nothing of its own. */
  hear(onChange: (change: TextChange) => void): () => void
  /** Runs our own edit: what changes meanwhile is told as ours. */
  asOurs<T>(edit: () => Promise<T>): Promise<T>
}

/**
 * Follows the text of an editable through its input events and one MutationObserver, which also tells what has to be read again.
 * `onNodes` hears of every change of nodes, with the text or without: what was drawn on them may hold nothing any more.
 */
export function editableWatch(host: HTMLElement, text: EditableText, onNodes: () => void): EditableWatch {
  const view = host.ownerDocument.defaultView as Window & typeof globalThis
  let observer: MutationObserver | null = null
  let composing = false
  let ours = false
  let meant = Number.NEGATIVE_INFINITY
  let told = ''
  let moved = false
  let last: (Span & { time: number }) | null = null
  let unseen: Change[] = []
  const listeners = new Set<(change: TextChange) => void>()
  const hearers = new Set<(change: TextChange) => void>()

  const take = (change: Change | null) => {
    if (change) unseen.push(change)
    return text.text()
  }

  const current = () => {
    if (!observer) return take(text.readAll())
    const records = observer.takeRecords()
    return records.length > 0 ? readRecords(records) : text.text()
  }

  // Slate puts a new text node in place of the old one at each key, Lexical new data into it: both leave ranges behind that hold nothing.
  const readRecords = (records: readonly MutationRecord[]) => {
    moved = true
    return take(text.read(records))
  }

  /** After whoever listens has put off its own drawing, so that ours comes behind it in the same frame. */
  const afterTelling = () => {
    if (!moved) return
    moved = false
    onNodes()
  }

  const tell = (by: TextChange['by']) => {
    tellChange(by)
    afterTelling()
  }

  const tellChange = (by: TextChange['by']) => {
    const now = current()
    if (composing || listeners.size === 0) return
    const change = unseen.length === 1 ? unseen[0] : textChange(told, now)
    unseen = []
    if (now === told || !change) return
    told = now
    last = { start: change.at, end: change.at + change.inserted, time: performance.now() }
    for (const listener of [...listeners, ...hearers]) listener({ text: now, change, by: ours ? 'us' : by })
  }

  const start = () => {
    observer = new view.MutationObserver((records) => {
      readRecords(records)
      if (unseen.length > 0) tell(performance.now() - meant < SOON ? 'writer' : 'program')
      else afterTelling()
    })
    const changes = { subtree: true, childList: true, characterData: true, attributeOldValue: true }
    observer.observe(host, { ...changes, attributeFilter: attributes })
    text.readAll()
    unseen = []
    told = text.text()
  }

  return {
    composing: () => composing,
    lastChange: () => last,
    current,
    fresh() {
      observer?.takeRecords()
      return take(text.readAll())
    },
    watch(onChange, signal) {
      if (signal.aborted) return
      if (listeners.size === 0) start()
      listeners.add(onChange)
      const options = { capture: true, passive: true, signal }
      const mean = (event: Event) => {
        if (event.isTrusted) meant = performance.now()
      }
      for (const type of intents) host.addEventListener(type, mean, options)
      host.addEventListener('input', (event) => tell(event.isTrusted ? 'writer' : 'program'), options)
      host.addEventListener(
        'compositionstart',
        () => {
          tell('program')
          composing = true
        },
        options,
      )
      const composed = () => {
        if (!composing) return
        composing = false
        tell('writer')
      }
      for (const type of ['compositionend', 'blur']) host.addEventListener(type, composed, options)
      signal.addEventListener('abort', () => {
        listeners.delete(onChange)
        if (listeners.size > 0) return
        composing = false
        observer?.disconnect()
        observer = null
      })
    },
    hear(onChange) {
      hearers.add(onChange)
      return () => hearers.delete(onChange)
    },
    async asOurs(edit) {
      tell('program')
      ours = true
      try {
        return await edit()
      } finally {
        tell('us')
        ours = false
      }
    },
  }
}
