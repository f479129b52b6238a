/** Keys that were held back, in their order. */
export interface HeldKeys {
  /** The next of them; undefined when all were taken. */
  next(): KeyboardEvent | undefined
  /** Lets keys through again. */
  release(): void
}

/**
 * Holds the writer's keys back for the moment in which an edit waits for the editor: a letter that landed then would overwrite the
 * selected words, and an undo would take back what was before. They are done after the edit (replay-key.ts).
 * A composition is never held; an edit that meets one gives up.
 */
export function holdKeys(view: Window): HeldKeys {
  const held: KeyboardEvent[] = []
  const ends = new AbortController()
  const hold = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.key === 'Process') return
    event.preventDefault()
    event.stopImmediatePropagation()
    held.push(event)
  }
  view.addEventListener('keydown', hold, { capture: true, signal: ends.signal })
  return { next: () => held.shift(), release: () => ends.abort() }
}
