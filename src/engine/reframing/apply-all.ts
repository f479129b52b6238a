import type { Describer } from '../api.ts'
import type { FieldKind, Finding, Reframing } from '../finding.ts'
import { isReady } from './shown-text.ts'

type Edit = Pick<Reframing, 'start' | 'end' | 'text'>

export interface Applied {
  /** The whole text afterwards. */
  text: string
  /** What was done, in offsets of the text before: in order, and never touching one another. */
  edits: Edit[]
}

/**
 * The first ready reframing of every nudge among `findings` (of a scan of `text`), in whatever order they are given. Where two meet, the second is worded anew
 * for what the first left, and both become one edit; a nudge whose words are gone by then is passed over.
 */
export function applyAll(text: string, findings: readonly Finding[], describer: Describer, field?: FieldKind): Applied {
  const groups: { findings: Finding[]; edits: Edit[] }[] = []
  for (const [finding, edit] of firstEdits(text, findings, describer, field)) {
    let group = { findings: [finding], edits: [edit] }
    for (let last = groups.at(-1); last !== undefined && meet(last.edits, group.edits); last = groups.at(-1)) {
      groups.pop()
      const both = [...last.findings, ...group.findings]
      group = { findings: both, edits: inTurn(text, both, describer, field) }
    }
    groups.push(group)
  }
  const edits = groups.flatMap((group) => group.edits)
  let after = ''
  let done = 0
  for (const edit of edits) {
    after += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return { text: after + text.slice(done), edits }
}

function firstEdits(
  text: string,
  findings: readonly Finding[],
  describer: Describer,
  field: FieldKind | undefined,
): [Finding, Edit][] {
  return findings
    .flatMap((finding): [Finding, Edit][] => {
      const edit = finding.kind === 'nudge' && describer.describe(finding, text, field)?.reframings.find(isReady)
      return edit ? [[finding, edit]] : []
    })
    .sort(([one, a], [other, b]) => a.start - b.start || one.start - other.start || one.end - other.end)
}

function meet(left: readonly Edit[], right: readonly Edit[]): boolean {
  const first = right[0]
  return first !== undefined && (left.at(-1)?.end ?? -1) >= first.start
}

/** One after the other, from left to right, each worded for the text that the ones before it left. */
function inTurn(text: string, findings: Finding[], describer: Describer, field: FieldKind | undefined): Edit[] {
  let now = text
  const edits: Edit[] = []
  for (const finding of findings.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const start = placeNow(finding, text, now, edits.at(-1))
    if (start < 0) continue
    const moved = { ...finding, start, end: start + finding.end - finding.start }
    const edit = describer.describe(moved, now, field)?.reframings.find(isReady)
    if (edit === undefined) continue
    combine(edits, edit, now.length - text.length, now)
    now = now.slice(0, edit.start) + edit.text + now.slice(edit.end)
  }
  return edits
}

/** Where the words of a finding start now; -1 when the last edit took them. */
function placeNow(finding: Finding, text: string, now: string, last: Edit | undefined): number {
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
function combine(edits: Edit[], { start, end, text }: Edit, shift: number, now: string): void {
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
