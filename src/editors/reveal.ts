import { type Box, flatParent, paddingBox } from './geometry.ts'

/**
 * Scrolls `element` and everything around it as little as it takes to bring what `measure` finds into view. (Setting a selection does
 * not scroll in Chromium, and a Range cannot be scrolled to.)
 */
export function reveal(element: HTMLElement, measure: () => Box | undefined): void {
  const { scrollingElement, defaultView: view } = element.ownerDocument
  for (let scroller: Element | null = element; scroller && view; scroller = flatParent(scroller)) {
    const target = measure()
    if (!target) return
    const isPage = scroller === scrollingElement
    if (!isPage && scroller.scrollHeight <= scroller.clientHeight && scroller.scrollWidth <= scroller.clientWidth)
      continue
    const box = isPage
      ? { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight }
      : paddingBox(scroller as HTMLElement)
    const down = beyond(target.top, target.bottom, box.top, box.bottom)
    const across = beyond(target.left, target.right, box.left, box.right)
    if (down !== 0) scroller.scrollTop += down
    if (across !== 0) scroller.scrollLeft += across
  }
}

/** How far [from, to) has to move to lie in the middle of [low, high); 0 when it lies inside already. */
function beyond(from: number, to: number, low: number, high: number): number {
  return from >= low && to <= high ? 0 : (from + to - low - high) / 2
}
