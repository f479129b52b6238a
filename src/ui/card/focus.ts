const STOPS = 'button:not([tabindex="-1"]):not(:disabled), input, textarea'

/** The focused element of the tree that `node` is in: a shadow root has its own, and may belong to another frame's document. */
export function focusedIn(node: Node): Element | null {
  const root = node.getRootNode()
  return 'activeElement' in root ? (root as Document | ShadowRoot).activeElement : null
}

/** Whether an event comes from a box for words. By name, not by class: a card may stand in another frame's document. */
export const isBox = (target: EventTarget | null) =>
  /^(?:INPUT|TEXTAREA)$/.test((target as Element | null)?.tagName ?? '')

/** Moves the focus to what one would use first: the active wording, else a box for words, else the question, else a button, else the card itself. */
export function focusFirst(card: HTMLElement): void {
  const first = [
    '[role=menuitem][tabindex="0"]',
    'input, textarea',
    '.question button',
    '.buttons button:not(:disabled)',
  ]
    .map((selector) => card.querySelector<HTMLElement>(selector))
    .find((found) => found !== null)
  ;(first ?? card).focus({ preventScroll: true })
}

/** Keeps Tab inside the card, going round at both ends; true when it did. */
export function cycleTab(card: HTMLElement, event: KeyboardEvent): boolean {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return false
  const stops = [...card.querySelectorAll<HTMLElement>(STOPS)]
  const at = stops.indexOf(focusedIn(card) as HTMLElement)
  const next = event.shiftKey ? (at <= 0 ? stops.length : at) - 1 : (at + 1) % stops.length
  stops[next]?.focus()
  return true
}
