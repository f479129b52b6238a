import { addStyles } from './add-styles.ts'
import cardCss from './card.css?inline'
import { type Box, type Place, place } from './place.ts'
import tokensCss from './tokens.css?inline'

/** The part of the page that one sees: pinch zoom makes it smaller than the viewport that fixed boxes live in. */
function view(window: Window): Box {
  const seen = window.visualViewport
  return seen
    ? { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height }
    : { x: 0, y: 0, width: window.innerWidth, height: window.innerHeight }
}

export interface Surface {
  frame: HTMLElement
  /** Places the surface anew, after its content or the words it stands beside have moved. */
  put(at: Box): void
  close(): void
  /** Aborts when the surface is gone. */
  gone: AbortSignal
}

/**
 * A box in `root` that stands beside words of the page and stays there while its size, the viewport or the zoom change. While it stands, Escape is ours:
 * it goes to `onEscape` and no further, so that it does not also close the page's own dialog.
 * @param root the shadow root of a host that covers nothing itself (fixed boxes inside it are measured from the viewport)
 * @returns null when the root is in no window, or `signal` has aborted already
 */
export function mountSurface(root: ShadowRoot, at: Box, onEscape: () => void, signal: AbortSignal): Surface | null {
  const window = root.ownerDocument.defaultView
  if (!window || signal.aborted) return null
  const life = new AbortController()
  const listening = { signal: life.signal }
  const frame = root.ownerDocument.createElement('div')
  frame.className = 'frame'
  let words = at
  let side: Place['side'] | undefined

  const spot = () => {
    const rtl = window.getComputedStyle(frame.firstElementChild ?? frame).direction === 'rtl'
    return place(words, { width: frame.offsetWidth, height: frame.offsetHeight }, view(window), rtl, side)
  }
  const settle = () => {
    frame.style.maxHeight = ''
    let found = spot()
    side = found.side
    if (frame.dataset.side !== side) {
      // Above the words the card keeps room for every preview: another height, so another place.
      frame.dataset.side = side
      found = spot()
    }
    frame.style.left = `${found.x}px`
    frame.style.top = `${found.y}px`
    frame.style.maxHeight = `${found.maxHeight}px`
  }
  const resized = new window.ResizeObserver(settle)
  const close = () => {
    life.abort()
    resized.disconnect()
    frame.remove()
  }

  addStyles(root, `${tokensCss}\n${cardCss}`)
  root.append(frame)
  window.visualViewport?.addEventListener('resize', settle, listening)
  window.visualViewport?.addEventListener('scroll', settle, listening)
  window.addEventListener(
    'keydown',
    (event) => {
      // With the focus inside, Escape may first go one step back there.
      if (event.key !== 'Escape' || event.isComposing || frame.contains(root.activeElement)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      onEscape()
    },
    { ...listening, capture: true },
  )
  signal.addEventListener('abort', close, listening)
  return {
    frame,
    gone: life.signal,
    close,
    put(next) {
      words = next
      resized.disconnect()
      if (frame.firstElementChild) resized.observe(frame.firstElementChild)
      settle()
    },
  }
}
