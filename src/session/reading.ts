import type { Engine, TextDocument } from '../engine/api.ts'
import type { Change, FieldKind, Finding } from '../engine/finding.ts'

/** Units that are read in one step: well under a millisecond, so that a slice of several can stop in time. */
const STEP = 4096

/**
 * The findings of a text that is read in steps: a window that begins at the visible part and grows to the end, then to the start. Because
 * no rule looks beyond its paragraph, what stands in the window already stands as it will in the whole, but for the paragraphs at its edges.
 */
export interface Reading {
  /** How many code units are still to be read. */
  left(): number
  /** Reads one step more. */
  grow(text: string): void
  /** Follows an edit. `text` is what the field holds now; without `change` the difference is found. */
  edit(text: string, change: Change | null): void
  /** Findings that overlap [start, end) of the text, as far as it has been read. */
  between(start: number, end: number): Finding[]
}

const moved = (finding: Finding, by: number): Finding =>
  by === 0 ? finding : { ...finding, start: finding.start + by, end: finding.end + by }

/** Behind the last line break in [from, to), else `to`. */
const lastLineEnd = (text: string, from: number, to: number): number => {
  const found = text.lastIndexOf('\n', to - 1)
  return found >= from ? found + 1 : to
}

/** Behind the first line break in [from, to), else `from`. */
const firstLineEnd = (text: string, from: number, to: number): number => {
  const found = text.indexOf('\n', from)
  return found >= 0 && found + 1 < to ? found + 1 : from
}

/** Opens a text at `visible` (a paragraph's start is looked for just above it) and reads the first step. */
export function openReading(engine: Engine, text: string, field: FieldKind, visible: number): Reading {
  const above = text.lastIndexOf('\n', Math.max(0, Math.min(visible, text.length) - 1)) + 1
  let from = visible - above > STEP ? visible : above
  let to = Math.min(text.length, from + STEP)
  let length = text.length
  if (to < length) to = lastLineEnd(text, from + 1, to)
  const opened: TextDocument = engine.open(text.slice(from, to), field)

  return {
    left: () => from + length - to,
    grow(now) {
      if (to < length) {
        const next = length - to <= STEP ? length : lastLineEnd(now, to + 1, to + STEP)
        const change = { at: to - from, removed: 0, inserted: next - to }
        to = next
        opened.edit(now.slice(from, to), change)
      } else if (from > 0) {
        const next = from <= STEP ? 0 : firstLineEnd(now, from - STEP, from)
        const change = { at: 0, removed: 0, inserted: from - next }
        from = next
        opened.edit(now.slice(from, to), change)
      }
    },
    edit(now, change) {
      const whole = from === 0 && to === length
      length = now.length
      if (whole || !change) {
        // A difference that has to be found may lie anywhere: what was read before the text changed is read to the end.
        from = 0
        to = length
        if (change) opened.edit(now, change)
        else opened.edit(now)
        return
      }
      const by = change.inserted - change.removed
      const end = change.at + change.removed
      if (change.at >= to) return
      if (end <= from) {
        from += by
        to += by
        return
      }
      const inside = change.at >= from && end <= to
      const local = { ...change, at: change.at - from }
      to = end <= to ? to + by : change.at + change.inserted
      from = Math.min(from, change.at)
      if (inside) opened.edit(now.slice(from, to), local)
      else opened.edit(now.slice(from, to))
    },
    between: (start, end) =>
      opened.between(Math.max(0, start - from), Math.max(0, end - from)).map((finding) => moved(finding, from)),
  }
}
