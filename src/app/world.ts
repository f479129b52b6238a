import type { Describer } from '../engine/api.ts'
import type { Reader } from '../engine/reader.ts'
import type { GetMessage } from '../ui/messages.ts'
import type { mountCard, mountSteps } from '../ui/mount-card.tsx'

/** What stands over a page when the writer asks: heavier than the reading, so it comes with the words. */
export interface Surfaces {
  mountCard: typeof mountCard
  mountSteps: typeof mountSteps
}

/** The in-page script, as the loader in the same frame sees it. */
interface InPage {
  /** A field, or something that may be one, has got the focus. */
  focused(target: Element): void
  /** A key event, in capture, before the page's own listeners wherever we were there first. */
  key(event: KeyboardEvent): void
  stop(): void
}

/**
 * What our scripts share in one frame. It hangs on the isolated world's global under a symbol: the page cannot see it, and a page's
 * `<form id="…">` cannot stand in for it.
 */
export interface World {
  /** The loader's: listens again, in case the document was exchanged. There while it listens, so a test can ask whether it is alive. */
  arm?: () => void
  page?: InPage
  /** How long the text of each field was at its first focus (never what it says): all that came since was written now. */
  lengths?: WeakMap<Element, number>
  /** Put in with the words, after the first finding. */
  describer?: (reader: Reader) => Describer
  /** Comes along with the words: what shows them. `getMessage` is where the interface's own words are read. */
  surfaces?: (getMessage: GetMessage) => Surfaces
  onWords?: () => void
}

const KEY = Symbol.for('kind-curiosity')

/** The world of this frame. */
export function world(): World {
  const global = globalThis as { [KEY]?: World }
  global[KEY] ??= {}
  return global[KEY]
}
