/** A key that was held back, as what it would have done. */
export type HeldInput =
  | { type: 'insertText'; data: string }
  | { type: 'insertParagraph' | 'insertLineBreak' | 'deleteContentBackward' | 'deleteContentForward' }

const others: Record<string, HeldInput['type']> = {
  Backspace: 'deleteContentBackward',
  Delete: 'deleteContentForward',
  Enter: 'insertParagraph',
}

/** Keys that are held back. */
export interface HeldKeys {
  /** What was typed next, letters that follow each other as one; null when all of it was taken. */
  next(): HeldInput | null
  /** Lets keys through again. */
  release(): void
}

/**
 * Holds the writer's keys back for the moment in which an edit waits for the editor to notice a selection: a letter that landed then
 * would overwrite the selected words. What was typed is put in after the edit.
 * Keys that write nothing (arrows, shortcuts) are let go of. A composition is never held; an edit that meets one gives up.
 */
export function holdKeys(view: Window): HeldKeys {
  const held: HeldInput[] = []
  const ends = new AbortController()
  const hold = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.key === 'Process') return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.ctrlKey || event.metaKey || (event.altKey && event.key.length > 1)) return
    if ([...event.key].length === 1) held.push({ type: 'insertText', data: event.key })
    else if (event.key === 'Enter' && event.shiftKey) held.push({ type: 'insertLineBreak' })
    else {
      const type = others[event.key]
      if (type && type !== 'insertText') held.push({ type })
    }
  }
  view.addEventListener('keydown', hold, { capture: true, signal: ends.signal })
  return {
    next() {
      const first = held.shift() ?? null
      if (first?.type !== 'insertText') return first
      let { data } = first
      for (let more = held[0]; more?.type === 'insertText'; more = held[0]) {
        data += more.data
        held.shift()
      }
      return { type: 'insertText', data }
    },
    release: () => ends.abort(),
  }
}
