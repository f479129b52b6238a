import { signal } from '@preact/signals'
import { render } from 'preact'

/** A region that screen readers speak politely, never interrupting. It stands empty before its first word, as they need. */
export function Announcer({ words }: { words: string }) {
  return (
    <div class="unseen" role="status" aria-live="polite" aria-atomic="true">
      {words}
    </div>
  )
}

/**
 * Puts an announcer into `parent` until `signal` aborts.
 * @returns a function that speaks; the same words twice are spoken twice
 */
export function mountAnnouncer(parent: ParentNode & Node, abort: AbortSignal): (words: string) => void {
  const spoken = signal('')
  const place = parent.ownerDocument?.createElement('div')
  if (!place || abort.aborted) return () => {}
  parent.appendChild(place)
  const Live = () => <Announcer words={spoken.value} />
  render(<Live />, place)
  abort.addEventListener('abort', () => {
    render(null, place)
    place.remove()
  })
  return (words) => {
    // A screen reader is silent when the text stays the same; a no-break space makes it another text.
    spoken.value = words === spoken.value ? `${words}\u00a0` : words
  }
}
