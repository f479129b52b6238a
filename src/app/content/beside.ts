import { freeSpot, type Point } from '../../editors/free-spot.ts'
import { watchMoves } from '../../editors/move-watch.ts'
import { openLayer } from '../../editors/overlay.ts'
import type { DotProps, PageDot } from '../../ui/page-dot.ts'
import type { Surfaces } from '../world.ts'

/** The box of a dot: room to press, little to cover. */
export const DOT_SIZE = 20

export interface Beside extends PageDot {
  /** Looks for a place anew, before the next drawing. */
  move(): void
  close(): void
}

/**
 * A dot beside a field, where `spots` says, best first: the first place that is in view and over no control of the page; not to be seen where there is none. It follows the field.
 * Answers null where the field's document has no place for us.
 */
export function standBeside(
  { mountDot }: Pick<Surfaces, 'mountDot'>,
  field: HTMLElement,
  spots: () => readonly Point[],
  props: DotProps,
): Beside | null {
  const layer = openLayer(field, true)
  if (!layer) return null
  const document = field.ownerDocument
  const view = document.defaultView
  if (layer.box.ownerDocument !== document || !view) {
    layer.close()
    return null
  }
  const life = new AbortController()
  const dot = mountDot(layer.box.attachShadow({ mode: 'closed' }), props)
  const { style } = dot.element
  style.visibility = 'hidden'
  let frame = 0
  const place = () => {
    frame = 0
    // What of ours stands there now is no control of the page.
    style.display = 'none'
    const spot = layer.stands() ? freeSpot(field, spots(), DOT_SIZE) : null
    style.display = ''
    style.visibility = spot ? 'visible' : 'hidden'
    if (!spot) return
    style.left = `${spot.x}px`
    style.top = `${spot.y}px`
  }
  const move = () => {
    frame ||= view.requestAnimationFrame(place)
  }
  const listening = { signal: life.signal, passive: true, capture: true }
  view.addEventListener('scroll', move, listening)
  view.addEventListener('resize', move, listening)
  const grown = new view.ResizeObserver(move)
  grown.observe(field)
  watchMoves(field, move, life.signal)
  move()
  return {
    ...dot,
    move,
    close() {
      view.cancelAnimationFrame(frame)
      grown.disconnect()
      life.abort()
      layer.close()
    },
  }
}
