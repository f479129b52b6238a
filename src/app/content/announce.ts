import { openLayer } from '../../editors/overlay.ts'
import { mountAnnouncer } from '../../ui/announcer.ts'
import type { Field } from './fields.ts'

/** Long enough for a screen reader that is in the middle of a word; then the page is as it was. */
const STAYS_MS = 2500

/** Speaks to screen readers when no card is open to do it: only after a key, so that a page without them stays untouched. */
export function createAnnounce(life: AbortSignal): (field: Field, words: string) => void {
  let end = () => {}
  life.addEventListener('abort', () => end())
  return (field, words) => {
    end()
    const layer = openLayer(field.editor.element)
    if (!layer) return
    const spoken = new AbortController()
    const shadow = layer.box.attachShadow({ mode: 'closed' })
    const speak = mountAnnouncer(shadow, spoken.signal)
    layer.box.style.cssText =
      'position: absolute; overflow: hidden; inline-size: 1px; block-size: 1px; clip-path: inset(50%)'
    // A region is heard when its words change, so they come a moment after it.
    const frame = requestAnimationFrame(() => speak(words))
    const timer = setTimeout(() => end(), STAYS_MS)
    end = () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      spoken.abort()
      layer.close()
      end = () => {}
    }
  }
}
