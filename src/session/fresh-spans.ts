import type { TextChange } from '../editors/editor.ts'
import type { Span } from '../editors/remap.ts'
import { wordsAround } from './word-around.ts'

/** Joins spans that touch or overlap; the result is in order. */
function joined(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}

/**
 * What of the text the writer wrote now, after one more change. Text that the writer typed, pasted or dictated is fresh, with the words
 * it touches ("now a part of `lazybones`, `lazy` is not what it was"); text that the page set is not; our own edits are as fresh as what they
 * replaced. Pure; `fresh` is in order and disjoint, and so is the answer.
 */
export function freshAfter(fresh: readonly Span[], { change, text, by }: TextChange): Span[] {
  const { at, removed, inserted } = change
  const shift = inserted - removed
  const kept: Span[] = []
  let replacedFresh = false
  for (const span of fresh) {
    if (span.start < at + removed && span.end > at) replacedFresh = true
    if (span.start < at) kept.push({ start: span.start, end: Math.min(span.end, at) })
    if (span.end > at + removed) kept.push({ start: Math.max(span.start, at + removed) + shift, end: span.end + shift })
  }
  if (by === 'writer' || (by === 'us' && replacedFresh)) kept.push(wordsAround(text, { start: at, end: at + inserted }))
  return joined(kept.filter((span) => span.end > span.start))
}

/** How long a text was at an earlier moment. */
export interface Earlier {
  length: number
  /** Whether line breaks are counted in it: editables have none of their own. */
  withBreaks: boolean
}

/**
 * What was written between the first focus of a field and the moment that it was read: as much as the text has grown since, before the caret.
 * Pure.
 */
export function freshSince({ length, withBreaks }: Earlier, text: string, caret: number | null): Span[] {
  const counts = (at: number) => withBreaks || text.charAt(at) !== '\n'
  let grown = (withBreaks ? text.length : text.replaceAll('\n', '').length) - length
  if (caret === null || grown <= 0) return []
  let start = caret
  while (start > 0 && grown > 0) if (counts(--start)) grown--
  return start < caret ? [wordsAround(text, { start, end: caret })] : []
}
