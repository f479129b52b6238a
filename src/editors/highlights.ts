import type { Look } from './editor.ts'
import type { HighlightNames } from './highlight-css.ts'

/** Where two marks share a word, the weightier line is drawn on top. */
const priority = { hint: 0, noticed: 1, nudge: 2, strong: 3 } as const satisfies Record<Look, number>

/**
 * The registry of a document is shared with the page and with other extensions, so we touch only our own names and expect that they
 * may have been cleared. All fields of a document share one Highlight a look.
 */
const ours = new WeakMap<Document, Map<string, Highlight>>()

function registryOf(document: Document): HighlightRegistry | undefined {
  return (document.defaultView as (Window & typeof globalThis) | null)?.CSS?.highlights
}

/** Draws `range` in `look`. Does nothing in a document that shows no window or in a browser without highlights. */
export function addHighlight(document: Document, names: HighlightNames, look: Look, range: AbstractRange): void {
  const registry = registryOf(document)
  if (!registry) return
  const mine = ours.get(document) ?? new Map<string, Highlight>()
  ours.set(document, mine)
  let highlight = mine.get(names[look])
  if (!highlight) {
    highlight = new Highlight()
    highlight.priority = priority[look]
    mine.set(names[look], highlight)
  }
  highlight.add(range)
  if (!registry.has(names[look])) registry.set(names[look], highlight)
}

/**
 * Registers again what the page may have cleared. Ranges that are there are not added anew for it: at each key that is up to 40 calls,
 * each of which may make the browser paint again.
 */
export function keepHighlights(document: Document, names: HighlightNames): void {
  const registry = registryOf(document)
  for (const [name, highlight] of ours.get(document) ?? []) {
    if (Object.values(names).includes(name) && !registry?.has(name)) registry?.set(name, highlight)
  }
}

/** Stops drawing `range`; with the last range of a look its name leaves the registry. */
export function removeHighlight(document: Document, names: HighlightNames, look: Look, range: AbstractRange): void {
  const mine = ours.get(document)
  const highlight = mine?.get(names[look])
  if (!mine || !highlight) return
  highlight.delete(range)
  if (highlight.size > 0) return
  mine.delete(names[look])
  registryOf(document)?.delete(names[look])
}
