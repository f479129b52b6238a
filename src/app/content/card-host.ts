import { isShadowRoot } from '../../editors/geometry.ts'
import { type Layer, openLayer } from '../../editors/overlay.ts'
import { mountAnnouncer } from '../../ui/announcer.tsx'
import type { CardProps } from '../../ui/card/card-props.ts'
import { type Beside, type Mounted, mountCard } from '../../ui/mount-card.tsx'

/** A card on the page, in a place of its own that goes with it. */
export interface ShownCard extends Mounted<CardProps> {
  /** The element of ours that page events inside the card are seen to come from. */
  readonly host: Element
  readonly shadow: ShadowRoot
  readonly layer: Layer
  say(words: string): void
}

/** Where words on the page are, seen from the layer that the card lies in. */
export function boxOf(
  rects: readonly DOMRect[],
  layer: Layer,
): { x: number; y: number; width: number; height: number } {
  const rect = rects[0] ?? new DOMRect()
  const { x, y } = layer.offset()
  return { x: rect.x + x, y: rect.y + y, width: rect.width, height: rect.height }
}

/**
 * Shows a card for a field. Answers null where there is no place for one (the body itself is being written, and its parent is of another
 * origin): there the panel serves.
 */
export function showCard(
  field: HTMLElement,
  props: (layer: Layer) => CardProps & Beside,
  life: AbortSignal,
): ShownCard | null {
  const layer = openLayer(field)
  if (!layer) return null
  const outer = layer.box.getRootNode()
  if (!isShadowRoot(outer)) {
    layer.close()
    return null
  }
  // A root of its own, so that the card's styles go with the card and the mirror beside it is not styled by them.
  const shadow = layer.box.attachShadow({ mode: 'closed' })
  const ended = new AbortController()
  const card = mountCard(shadow, props(layer), ended.signal)
  const say = mountAnnouncer(shadow, ended.signal)
  const close = () => {
    if (ended.signal.aborted) return
    card.close()
    ended.abort()
    layer.close()
  }
  life.addEventListener('abort', close, { signal: ended.signal })
  return { host: outer.host, shadow, layer, update: card.update, close, say }
}
