import type { Severity } from '../engine/finding.ts'
import { addStyles } from './add-styles.ts'
import { say } from './messages.ts'
import css from './page-dot.css?inline'
import tokensCss from './tokens.css?inline'

export interface DotProps {
  onOpen(): void
  /** What the cross beside it does; without it there is none. */
  onAway?: () => void
}

export interface PageDot {
  readonly element: HTMLElement
  /** How grave what stands is; `bulb`: that there is something in this line. */
  look(look: Severity | 'noticed' | 'bulb'): void
}

/**
 * A dot in `root`, to be placed by its `left` and `top`. Pressing it leaves the focus where it is. It is no stop for Tab: what it does has a key, and the page's own order of
 * stops stays as it is. Plain DOM: it may have to be there before the cards are.
 */
export function mountDot(root: ShadowRoot, { onOpen, onAway }: DotProps): PageDot {
  const document = root.ownerDocument
  addStyles(root, `${tokensCss}\n${css}`)
  const element = document.createElement('div')
  element.className = 'beside'
  const button = (name: string, words: string, act: () => void) => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = name
    made.tabIndex = -1
    made.title = words
    made.setAttribute('aria-label', words)
    made.addEventListener('click', act)
    element.append(made)
    return made
  }
  button('open', say('chip_open'), onOpen)
  if (onAway) button('away', say('chip_away'), onAway).append('×')
  // The field keeps the focus.
  element.addEventListener('pointerdown', (event) => event.preventDefault())
  element.addEventListener('mousedown', (event) => event.preventDefault())
  root.append(element)
  return {
    element,
    look(look) {
      element.dataset.look = look
    },
  }
}
