/** A rectangle in client coordinates. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** The parent as drawn: through slots and out of shadow roots. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  if (element.parentElement) return element.parentElement
  const root = element.parentNode
  return isShadowRoot(root) ? root.host : null
}

/** True for a shadow root of any window (instanceof fails across frames and worlds). */
export function isShadowRoot(node: Node | null | undefined): node is ShadowRoot {
  return node?.nodeType === 11 && 'host' in node
}

/** The tree of `element` and those around it, inmost first. Scroll events do not leave a shadow root, so each is listened to. */
export function rootsAround(element: Element): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = []
  let root = element.getRootNode()
  while (isShadowRoot(root)) {
    roots.push(root)
    root = root.host.getRootNode()
  }
  roots.push(element.ownerDocument)
  return roots
}

/** What both share, or null when they do not meet. */
export function intersect(a: Box, b: Box): Box | null {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  }
  return box.right > box.left && box.bottom > box.top ? box : null
}

/** The inner part of an element (without border and scrollbar), in client coordinates, whatever scale the page draws it at. */
export function paddingBox(element: HTMLElement): Box {
  const outer = element.getBoundingClientRect()
  const across = element.offsetWidth > 0 ? outer.width / element.offsetWidth : 1
  const down = element.offsetHeight > 0 ? outer.height / element.offsetHeight : 1
  const inner = clientArea(element)
  const left = outer.left + inner.left * across
  const top = outer.top + inner.top * down
  return { left, top, right: left + inner.width * across, bottom: top + inner.height * down }
}

/**
 * What lies within border and scrollbars, in the element's own pixels. Firefox takes the padding of an input for border; an input has
 * no scrollbars, so there it is worked out from its borders.
 */
export function clientArea(element: HTMLElement): { left: number; top: number; width: number; height: number } {
  if (element.localName !== 'input') {
    const { clientLeft: left, clientTop: top, clientWidth: width, clientHeight: height } = element
    return { left, top, width, height }
  }
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  const px = (side: string) => Number.parseFloat(style?.getPropertyValue(`border-${side}-width`) ?? '') || 0
  const [left, top] = [px('left'), px('top')]
  const width = element.offsetWidth - left - px('right')
  return { left, top, width, height: element.offsetHeight - top - px('bottom') }
}

/** `box` cut to what the viewport and every clipping ancestor of `element` let through, or null when nothing shows. */
export function clippedByAncestors(element: HTMLElement, box: Box): Box | null {
  const view = element.ownerDocument.defaultView
  if (!view) return null
  let shown = intersect(box, { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight })
  let position = view.getComputedStyle(element).position
  for (let parent = flatParent(element); parent && shown; parent = flatParent(parent)) {
    if (position === 'fixed') break
    const style = view.getComputedStyle(parent)
    if (position === 'absolute' && style.position === 'static') continue
    position = style.position
    if (parent === element.ownerDocument.body || parent === element.ownerDocument.documentElement) continue
    if (!/^(visible|)$/.test(style.overflowX) || !/^(visible|)$/.test(style.overflowY)) {
      shown = intersect(shown, paddingBox(parent as HTMLElement))
    }
  }
  return shown
}

/** The part of a field that can be seen, in client coordinates, or null when it is scrolled away. */
export function visibleBox(element: HTMLElement): Box | null {
  const clips = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY !== 'visible'
  if (clips || /^(textarea|input)$/i.test(element.localName)) return clippedByAncestors(element, paddingBox(element))
  return clippedByAncestors(element, element.getBoundingClientRect())
}

/** The parts of `rects` that lie in `box`; slivers that have no area are left out. */
export function clipRects(rects: Iterable<DOMRect>, box: Box | null): DOMRect[] {
  const clipped: DOMRect[] = []
  if (!box) return clipped
  for (const rect of rects) {
    const part = intersect(rect, box)
    if (part) clipped.push(new DOMRect(part.left, part.top, part.right - part.left, part.bottom - part.top))
  }
  return clipped
}

/** True when one of `rects` holds the point; a pixel of grace, because rects end on fractions. */
export function holdsPoint(rects: Iterable<Box>, x: number, y: number): boolean {
  for (const rect of rects) {
    if (x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 1 && y <= rect.bottom + 1) return true
  }
  return false
}

/** The text position under a point, seen through the shadow roots around `element`. */
export function caretAt(
  element: Element,
  x: number,
  y: number,
): { node: Node; offset: number; top: number | null } | null {
  const document = element.ownerDocument
  const shadowRoots = rootsAround(element).filter(isShadowRoot)
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots })
    const rect = caret?.getClientRect()
    // In an empty line Chromium answers a box of nothing at the corner of the view.
    const top = rect && rect.height > 0 ? rect.top : null
    return caret && { node: caret.offsetNode, offset: caret.offset, top }
  }
  // Chromium before 128.
  const range = document.caretRangeFromPoint(x, y)
  return range && { node: range.startContainer, offset: range.startOffset, top: null }
}
