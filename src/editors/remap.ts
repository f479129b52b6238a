import type { Change } from '../engine/finding.ts'

/** A half-open stretch of a text, in UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

/**
 * Carries a span of the old text across an edit. Returns the span in the new text (the same object when it did not move), or null
 * when the edit reached into it: a span whose words may have changed is never guessed at. An edit that only adjoins leaves it be.
 */
export function remap<S extends Span>(span: S, change: Change): S | null {
  if (change.at + change.removed <= span.start) {
    const by = change.inserted - change.removed
    return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by }
  }
  return change.at >= span.end ? span : null
}

/**
 * Carries one place (a caret) across an edit. A place inside what was replaced ends up behind the new text; a place at its very start
 * stays there.
 */
export function remapOffset(offset: number, change: Change): number {
  if (offset <= change.at) return offset
  const behind = Math.max(offset, change.at + change.removed)
  return behind + change.inserted - change.removed
}
