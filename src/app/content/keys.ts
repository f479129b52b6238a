/** What a key asks of us in the page. */
export type KeyWish = 'menu' | 'fix' | 'next' | 'previous' | 'steps'

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Where Command does what Control does elsewhere. */
export const isApple = (): boolean => /^Mac|^iP/.test(navigator.platform)

/** Reads a key pressed in a field: by its place on the keyboard first, then by what is printed on it. Pure. */
export function keyWish(event: Pressed, apple: boolean): KeyWish | null {
  const is = (code: string, key: string) => event.code === code || event.key === key
  const command = apple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
  if (event.altKey) {
    // As VS Code has it: Shift+Alt+. and, on a Mac, Option+Command+.
    const fix = apple ? command && !event.shiftKey : event.shiftKey && !event.ctrlKey && !event.metaKey
    return fix && is('Period', '.') ? 'fix' : null
  }
  if (command) return !event.shiftKey && is('Period', '.') ? 'menu' : null
  if (event.ctrlKey || event.metaKey || !is('F8', 'F8')) return null
  return event.shiftKey ? 'previous' : 'next'
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
