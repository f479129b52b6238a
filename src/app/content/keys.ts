import { chordsOf, type Pressed } from '../../ui/chord-name.ts'
import type { ChordName, Chords } from './chords.ts'

/** What a key asks of us in the page. */
export type KeyWish = ChordName | 'steps'

/** Reads a key pressed in a field. Pure. */
export function keyWish(event: Pressed, chords: Chords): KeyWish | undefined {
  const pressed = chordsOf(event)
  return (Object.keys(chords) as ChordName[]).find((name) => pressed.includes(chords[name]))
}

const SAID = ['key', 'code', 'location', 'ctrlKey', 'metaKey', 'altKey', 'shiftKey', 'repeat', 'isComposing'] as const

/**
 * Our own copy of a key event, which never leaves the shadow root that it is sent into. It is no KeyboardEvent: Firefox lets those out of shadow
 * roots, whatever they are made with, so that the copy came back to us (seen in 153).
 */
function copyOf(event: KeyboardEvent): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: true, composed: false })
  for (const name of SAID) Object.defineProperty(copy, name, { value: event[name] })
  return copy
}

/**
 * Keeps a key that was pressed inside the card from the page: it ends here, in capture, and a copy goes to where the focus is in the card. What
 * the browser itself does with a key (a letter in a box, Enter on a button) stays as it is unless the card has its own use for it.
 */
export function giveToCard(event: KeyboardEvent, shadow: ShadowRoot): void {
  event.stopImmediatePropagation()
  const copy = copyOf(event)
  const target = shadow.activeElement ?? shadow.firstElementChild
  target?.dispatchEvent(copy)
  if (copy.defaultPrevented) event.preventDefault()
}

/**
 * Notes a key in capture, and acts on it when the page has had it, unless the page made use of it. The one-shot timer runs after the
 * dispatch; a microtask would run between two of the page's listeners.
 */
export function actAfterDispatch(event: KeyboardEvent, act: () => void): void {
  setTimeout(() => {
    if (!event.defaultPrevented) act()
  })
}
