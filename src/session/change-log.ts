import { remap, type Span } from '../editors/remap.ts'
import type { Change } from '../engine/finding.ts'

/** Offers older than this many edits are not carried any more: they are refused and made anew. */
const KEPT = 1000

/** The last changes of a text, so that a place in an earlier revision can be found again. */
export class ChangeLog {
  #changes: Change[] = []
  #dropped = 0

  /** Counts the changes so far. */
  get revision(): number {
    return this.#dropped + this.#changes.length
  }

  add(change: Change): void {
    this.#changes.push(change)
    if (this.#changes.length <= KEPT * 2) return
    this.#changes.splice(0, KEPT)
    this.#dropped += KEPT
  }

  /** Where a span of an earlier revision lies now; null when an edit touched it, or the revision is too long ago. */
  carried(span: Span, revision: number): Span | null {
    if (revision < this.#dropped) return null
    let now: Span | null = span
    for (let i = revision - this.#dropped; now && i < this.#changes.length; i++) {
      const change = this.#changes[i]
      if (change) now = remap(now, change)
    }
    return now
  }
}
