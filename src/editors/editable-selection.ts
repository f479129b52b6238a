import type { DomPoint } from './editable-text.ts'
import { isShadowRoot, rootsAround } from './geometry.ts'

/** A selection as it was made: from the anchor to the focus. */
export interface DomSelection {
  anchor: DomPoint
  focus: DomPoint
}

/** Older Chromium answers for a shadow tree only through the tree. */
type WithSelection = ShadowRoot & { getSelection?(): Selection | null }

/** The selection, when both its ends are in `host`, also inside shadow roots; else null. */
export function selectionIn(host: HTMLElement): DomSelection | null {
  const selection = host.ownerDocument.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const own = endsOf(selection)
  if (own && isIn(host, own)) return own
  const shadowRoots = rootsAround(host).filter(isShadowRoot)
  if (shadowRoots.length === 0) return null
  const composed =
    typeof selection.getComposedRanges === 'function' ? selection.getComposedRanges({ shadowRoots })[0] : null
  if (composed) {
    const start = { node: composed.startContainer, offset: composed.startOffset }
    const end = { node: composed.endContainer, offset: composed.endOffset }
    const found = selection.direction === 'backward' ? { anchor: end, focus: start } : { anchor: start, focus: end }
    return isIn(host, found) ? found : null
  }
  const inner = (shadowRoots[0] as WithSelection).getSelection?.()
  const found = inner && endsOf(inner)
  return found && isIn(host, found) ? found : null
}

/** Gives keys to `host`. A document in design mode has nothing that can be focused but its window (seen in Firefox 153). */
export function focusHost(host: HTMLElement): void {
  if (host.ownerDocument.designMode === 'on') host.ownerDocument.defaultView?.focus()
  host.focus({ preventScroll: true })
}

/** Selects from `anchor` to `focus`. */
export function select(host: HTMLElement, { anchor, focus }: DomSelection): void {
  host.ownerDocument.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
}

/** True when both are the same places. */
export function sameSelection(a: DomSelection | null, b: DomSelection): boolean {
  const same = (x: DomPoint, y: DomPoint) => x.node === y.node && x.offset === y.offset
  return a !== null && same(a.anchor, b.anchor) && same(a.focus, b.focus)
}

function endsOf(selection: Selection): DomSelection | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  if (!anchorNode || !focusNode) return null
  return { anchor: { node: anchorNode, offset: anchorOffset }, focus: { node: focusNode, offset: focusOffset } }
}

function isIn(host: HTMLElement, { anchor, focus }: DomSelection): boolean {
  return host.contains(anchor.node) && host.contains(focus.node)
}
