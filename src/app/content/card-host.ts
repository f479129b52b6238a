import { type Layer, openLayer } from '../../editors/overlay.ts'
import type { Mounted } from '../../ui/mount-card.tsx'
import type { Box } from '../../ui/place.ts'

/** A card on the page, in a place of its own that goes with it. */
export interface ShownCard<Props> extends Mounted<Props> {
  /** The element of ours that page events inside the card are seen to come from. */
  readonly host: Element
  readonly shadow: ShadowRoot
  readonly layer: Layer
}

/** Where words on the page are, seen from the layer that the card lies in. */
export function boxOf(rects: readonly DOMRect[], layer: Layer): Box {
  const rect = rects[0] ?? new DOMRect()
  const { x, y } = layer.offset()
  return { x: rect.x + x, y: rect.y + y, width: rect.width, height: rect.height }
}

/**
 * Shows a card for a field. Answers null where there is no place for one (the body itself is being written, and its parent is of another
 * origin): there the panel serves.
 */
export function showCard<Props>(
  field: HTMLElement,
  mount: (root: ShadowRoot, layer: Layer, life: AbortSignal) => Mounted<Props>,
  life: AbortSignal,
): ShownCard<Props> | null {
  const layer = openLayer(field)
  if (!layer) return null
  // Not by `instanceof`: where the layer is in the parent's document, its root belongs to that window.
  const host = 'host' in layer.root ? layer.root.host : layer.box
  // A root of its own, so that the card's styles go with the card and the mirror beside it is not styled by them.
  const shadow = layer.box.attachShadow({ mode: 'closed' })
  const ended = new AbortController()
  const card = mount(shadow, layer, ended.signal)
  const close = () => {
    if (ended.signal.aborted) return
    card.close()
    ended.abort()
    layer.close()
  }
  life.addEventListener('abort', close, { signal: ended.signal })
  return { host, shadow, layer, update: card.update, close }
}
