import type { Describer } from '../api.ts'
import type { FieldKind, Finding, Reframing } from '../finding.ts'
import { isReady } from './shown-text.ts'

export interface Applied {
  /** The whole text afterwards. */
  text: string
  /** What was done, in offsets of the text before: in order, and never touching one another. */
  edits: Pick<Reframing, 'start' | 'end' | 'text'>[]
}

/**
 * The first ready reframing of every nudge among `findings` (of a scan of `text`), in whatever order they are given. Each is worded anew for the text that
 * the ones before it left, so two that touch combine into one edit; a nudge whose words are gone by then is passed over.
 */
export function applyAll(text: string, findings: readonly Finding[], describer: Describer, field?: FieldKind): Applied {
  let now = text
  const edits: Applied['edits'] = []
  const nudges = findings.filter((one) => one.kind === 'nudge')
  for (const finding of nudges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const start = placeNow(finding, text, now, edits.at(-1))
    if (start < 0) continue
    const moved = { ...finding, start, end: start + finding.end - finding.start }
    const edit = describer.describe(moved, now, field)?.reframings.find(isReady)
    if (edit === undefined) continue
    combine(edits, edit, now.length - text.length, now)
    now = now.slice(0, edit.start) + edit.text + now.slice(edit.end)
  }
  return { text: now, edits }
}

/** Where the words of a finding start now; -1 when the last edit took them. */
function placeNow(finding: Finding, text: string, now: string, last: Applied['edits'][number] | undefined): number {
  const shift = now.length - text.length
  if (last === undefined || finding.start >= last.end) return finding.start + shift
  // The edit may have taken in the first letter, to make it a capital.
  const words = text.slice(finding.start, finding.end).toLowerCase()
  const from = last.end + shift - last.text.length
  const at = now
    .slice(from, last.end + shift + words.length)
    .toLowerCase()
    .indexOf(words)
  return at < 0 ? -1 : from + at
}

/** Adds an edit of `now`, which is longer by `shift` than the text before: one that meets the last becomes one with it. */
function combine(edits: Applied['edits'], { start, end, text }: Reframing, shift: number, now: string): void {
  let from = start
  let to = end
  let whole = text
  /** How much longer the text has become before `from`. */
  let before = shift
  for (let last = edits.at(-1); last !== undefined && from <= last.end + before; last = edits.at(-1)) {
    const lastTo = last.end + before
    const lastFrom = lastTo - last.text.length
    whole = now.slice(lastFrom, from) + whole + now.slice(to, lastTo)
    from = Math.min(from, lastFrom)
    to = Math.max(to, lastTo)
    before -= last.text.length - (last.end - last.start)
    edits.pop()
  }
  edits.push({ start: from - before, end: to - shift, text: whole })
}
