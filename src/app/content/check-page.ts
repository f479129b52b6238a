import type { Fields } from './fields.ts'

const MAY_HOLD_PROSE = 'textarea, input, [contenteditable]'

/** "Check this page": all fields of this frame are read, and all of their text. Shadow roots too, where they are open. */
export function checkPage(root: Document | ShadowRoot, fields: Fields): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(MAY_HOLD_PROSE)) fields.focused(element)?.session.ask()
    if (element.shadowRoot) checkPage(element.shadowRoot, fields)
  }
}
