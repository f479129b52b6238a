import type { Change } from '../engine/finding.ts'

/** A range of a text, half-open, in UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * Where a span lies after an edit, or null when the edit touched what is inside it. An edit that ends where the span starts, or starts
 * where it ends, leaves it whole. Pure.
 */
export function carry(span: Span, change: Change): Span | null {
  const by = change.inserted - change.removed
  if (change.at >= span.end) return span
  if (change.at + change.removed <= span.start) return { start: span.start + by, end: span.end + by }
  return null
}
