import { flatParent } from './geometry.ts'

/** Where something of ours can be drawn. */
interface Surface {
  readonly root: ShadowRoot | HTMLElement
}

/** A box of one's own in the overlay. It covers the viewport and lets every click through until its owner says otherwise. */
export interface Layer extends Surface {
  readonly box: HTMLElement
  /** Where the viewport of the field's frame starts in the viewport that the layer covers. */
  offset(): { x: number; y: number }
  /** Sees to it that the layer stands where it belongs now. False when it cannot any more: close it and open another. */
  stands(): boolean
  close(): void
}

/** Opens a layer for a field, or answers null where there is no place for one. `under`: below the layers that are open already. */
export type OpenLayer = (field: HTMLElement, under?: boolean) => Layer | null

interface Host {
  element: HTMLElement
  root: ShadowRoot
  layers: number
  ends: AbortController
  returns: number
}

/** A page that removes us again and again is left alone after this many times. */
const MOST_RETURNS = 20

const hosts = new WeakMap<Element, Host>()

const CSS = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; width: 100vw !important; height: 100vh !important;
  border: 0 !important; padding: 0 !important; margin: 0 !important; overflow: visible !important; background: none !important;
  pointer-events: none !important; display: block !important; }
`

/**
 * One host for all layers of one place: a manual popover with a closed shadow root, there only while a layer is open. As a popover it
 * is above whatever the page stacks, out of flow, and no style of the page reaches in.
 */
export const openLayer: OpenLayer = (field, under = false) => {
  const home = homeOf(field)
  if (!home) return null
  const host = hosts.get(home) ?? createHost(home)
  if (!host) return null
  host.layers++
  const box = home.ownerDocument.createElement('div')
  if (under) host.root.prepend(box)
  else host.root.append(box)
  show(home, host)
  let open = true
  return {
    root: host.root,
    box,
    offset: () => frameOffset(field.ownerDocument, home.ownerDocument),
    stands() {
      if (!open || !home.isConnected || homeOf(field) !== home) return false
      show(home, host)
      return true
    },
    close() {
      if (!open) return
      open = false
      box.remove()
      if (--host.layers > 0) return
      host.ends.abort()
      host.element.remove()
      hosts.delete(home)
    },
  }
}

function createHost(home: Element): Host | null {
  const document = home.ownerDocument
  const view = document.defaultView as (Window & typeof globalThis) | null
  const element = document.createElement('div')
  if (!view || typeof element.showPopover !== 'function') return null
  element.setAttribute('popover', 'manual')
  const root = element.attachShadow({ mode: 'closed' })
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(CSS)
  root.adoptedStyleSheets = [sheet]
  const watcher = new view.MutationObserver(() => {
    if (host.element.isConnected || !home.isConnected || ++host.returns > MOST_RETURNS) return
    show(home, host)
  })
  const ends = new view.AbortController()
  const host: Host = { element, root, layers: 0, ends, returns: 0 }
  watcher.observe(home, { childList: true })
  ends.signal.addEventListener('abort', () => watcher.disconnect())
  // Whatever goes full screen covers what was on top before: shown anew, we are above it again.
  const again = () => {
    if (element.matches(':popover-open')) element.hidePopover()
    show(home, host)
  }
  document.addEventListener('fullscreenchange', again, { signal: ends.signal })
  hosts.set(home, host)
  return host
}

/** Attaches and shows the host where it is not. */
function show(home: Element, host: Host): void {
  if (host.element.parentNode !== home) home.append(host.element)
  if (!host.element.matches(':popover-open')) host.element.showPopover()
}

/**
 * The element that the host hangs on: the field's closest open modal dialog (anything outside it is inert), else the document element.
 * Where the whole document is being edited, a node of ours would be saved with it, so the parent document serves, if we may reach it.
 */
function homeOf(field: Element): Element | null {
  for (let element: Element | null = field; element; element = flatParent(element)) {
    if (element.localName === 'dialog' && element.matches(':modal')) return element
  }
  const document = field.ownerDocument
  if (!isWhollyEditable(document)) return document.documentElement
  const frame = frameOf(document)
  return frame && homeOf(frame)
}

/** True where the document itself is the thing being written. */
function isWhollyEditable(document: Document): boolean {
  return document.designMode === 'on' || [document.body, document.documentElement].some((it) => it?.isContentEditable)
}

function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null
  } catch {
    // A parent of another origin.
    return null
  }
}

function frameOffset(from: Document, to: Document): { x: number; y: number } {
  const offset = { x: 0, y: 0 }
  for (let document = from; document !== to; ) {
    const frame = frameOf(document) as HTMLElement | null
    if (!frame) break
    const box = frame.getBoundingClientRect()
    const style = frame.ownerDocument.defaultView?.getComputedStyle(frame)
    offset.x += box.left + frame.clientLeft + Number.parseFloat(style?.paddingLeft ?? '0')
    offset.y += box.top + frame.clientTop + Number.parseFloat(style?.paddingTop ?? '0')
    document = frame.ownerDocument
  }
  return offset
}
