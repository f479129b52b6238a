import { render } from 'preact'
import type { CardProps } from './card/card-props.ts'
import cardCss from './card.css?inline'
import { Card } from './card.tsx'
import { Menu } from './menu.tsx'
import { type Box, type Place, place } from './place.ts'
import tokensCss from './tokens.css?inline'

export type MountProps = CardProps & {
  /** The words on the page, in this frame's viewport. */
  rect: Box
}

export interface MountedCard {
  /** New props, a new place, or both. */
  update(next: Partial<MountProps>): void
  /** Takes the card away. Calls no `onClose`: whoever closes already knows. */
  close(): void
}

/** The part of the page that one sees: pinch zoom makes it smaller than the viewport that fixed boxes live in. */
function view(window: Window): Box {
  const seen = window.visualViewport
  return seen
    ? { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height }
    : { x: 0, y: 0, width: window.innerWidth, height: window.innerHeight }
}

function addStyles(root: ShadowRoot, window: Window & typeof globalThis): void {
  const css = `${tokensCss}\n${cardCss}`
  try {
    const sheet = new window.CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  } catch {
    // A sheet belongs to the document that made it; where the root sits in another frame's document, a style element serves.
    const style = root.ownerDocument.createElement('style')
    style.textContent = css
    root.append(style)
  }
}

/** Two findings of one rule with the same words are still two: the card starts afresh for each. */
const identity = ({ diagnostic, position, mode }: CardProps) =>
  [diagnostic.rule, diagnostic.text, position?.index ?? diagnostic.start, mode].join('\n')

/**
 * Shows the card (`mode: 'hover'`) or the menu (`mode: 'keys'`) in `root`, beside the words at `rect`, until `signal` aborts or `close` is called.
 * While it stands, Escape is ours: it closes the card and goes no further, so that it does not also close the page's own dialog.
 * @param root the shadow root of a host that covers nothing itself (fixed boxes inside it are measured from the viewport)
 */
export function mountCard(root: ShadowRoot, initial: MountProps, signal: AbortSignal): MountedCard {
  const window = root.ownerDocument.defaultView
  if (!window || signal.aborted) return { update() {}, close() {} }
  let props = initial
  let side: Place['side'] | undefined
  const frame = root.ownerDocument.createElement('div')
  frame.className = 'frame'
  const life = new AbortController()

  const put = () => {
    frame.style.maxHeight = ''
    const rtl = window.getComputedStyle(frame).direction === 'rtl'
    const size = { width: frame.offsetWidth, height: frame.scrollHeight }
    const at = place(props.rect, size, view(window), rtl, side)
    side = at.side
    frame.style.left = `${at.x}px`
    frame.style.top = `${at.y}px`
    frame.style.maxHeight = `${at.maxHeight}px`
    frame.dataset.side = at.side
  }
  const draw = () => {
    const { rect: _, ...card } = props
    const Shown = card.mode === 'keys' ? Menu : Card
    render(<Shown key={identity(card)} {...card} />, frame)
    put()
  }
  const close = () => {
    if (life.signal.aborted) return
    life.abort()
    render(null, frame)
    frame.remove()
  }

  addStyles(root, window)
  root.append(frame)
  draw()
  const resized = new window.ResizeObserver(put)
  if (frame.firstElementChild) resized.observe(frame.firstElementChild)
  life.signal.addEventListener('abort', () => resized.disconnect())
  const listening = { signal: life.signal }
  window.visualViewport?.addEventListener('resize', put, listening)
  window.visualViewport?.addEventListener('scroll', put, listening)
  window.addEventListener(
    'keydown',
    (event) => {
      // Inside the card its own Escape may go one step back first.
      if (event.key !== 'Escape' || event.isComposing || root.activeElement) return
      event.preventDefault()
      event.stopImmediatePropagation()
      props.onClose()
    },
    { ...listening, capture: true },
  )
  signal.addEventListener('abort', close, listening)
  return {
    update(next) {
      if (life.signal.aborted) return
      props = { ...props, ...next }
      draw()
      resized.disconnect()
      if (frame.firstElementChild) resized.observe(frame.firstElementChild)
    },
    close,
  }
}
