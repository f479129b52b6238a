/**
 * Calls back when `element` moves in the viewport for whatever reason (something above it grew), without a timer: an intersection
 * observer whose root is cut to the element's own box fires as soon as the box is left. Ends when `signal` aborts.
 */
export function watchMoves(element: Element, onMove: () => void, signal: AbortSignal): void {
  const document = element.ownerDocument
  const view = document.defaultView as (Window & typeof globalThis) | null
  if (!view || typeof view.IntersectionObserver !== 'function') return
  let observer: IntersectionObserver | null = null

  const arm = (threshold = 1) => {
    observer?.disconnect()
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    if (signal.aborted || width === 0 || height === 0) return
    const { clientWidth, clientHeight } = document.documentElement
    const margins = [top, clientWidth - right, clientHeight - bottom, left]
    const rootMargin = margins.map((margin) => `${-Math.floor(margin)}px`).join(' ')
    let told = false
    const seen = (entries: IntersectionObserverEntry[]) => {
      const ratio = entries.at(-1)?.intersectionRatio ?? threshold
      if (told) {
        onMove()
        arm()
      } else if (ratio !== threshold && threshold === 1) {
        // Partly out of view: it has moved when this share changes.
        arm(Math.max(ratio, 1e-7))
      }
      told = true
    }
    try {
      observer = new view.IntersectionObserver(seen, { root: document, rootMargin, threshold })
    } catch {
      // A frame that may not name its document as the root.
      observer = new view.IntersectionObserver(seen, { rootMargin, threshold })
    }
    observer.observe(element)
  }

  arm()
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true })
}
