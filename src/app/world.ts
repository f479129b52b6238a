import type { createDescriber } from '../engine/describer.ts'
import type { FieldKind } from '../engine/finding.ts'
import type { TableSet } from '../engine/join-engines.ts'
import type { DetectionTables, WordTables } from '../engine/tables.ts'
import type { GetMessage } from '../ui/messages.ts'
import type { mountCard, mountSteps } from '../ui/mount-card.tsx'
import type { mountDot } from '../ui/page-dot.ts'

/** What stands over a page when the writer asks: heavier than the reading, so it comes after the first finding. */
export interface Surfaces {
  mountCard: typeof mountCard
  mountSteps: typeof mountSteps
  mountDot: typeof mountDot
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
  /** Rules by the kind of writing: put in when the first field of that kind is read. */
  tables?: Partial<Record<FieldKind, DetectionTables>>
  /** What is said of their findings: put in after the first of them, together with what shows it. */
  words?: Partial<Record<FieldKind, WordTables>>
  /** Packs that ship and are on, by name. */
  packs?: Readonly<Record<string, TableSet>>
  createDescriber?: typeof createDescriber
  surfaces?: (getMessage: GetMessage) => Surfaces
  /** Called by each of these when it is here. */
  onPut?: () => void
}

const KEY = Symbol.for('kind-curiosity')

/** The world of this frame. */
export function world(): World {
  const global = globalThis as { [KEY]?: World }
  global[KEY] ??= {}
  return global[KEY]
}
