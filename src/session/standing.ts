import type { Span } from '../editors/remap.ts'
import type { Finding } from '../engine/finding.ts'
import { glanceAt, type Lens, passes, seen } from './lens.ts'
import { overlaps } from './overlaps.ts'

/** All that decides which findings stand, at one moment. */
export interface Moment {
  text: string
  /** Where the part that the writer did not write begins (see own-text.ts). */
  ownEnd: number
  lens: Lens
  /** The whole field was asked about; else only what is fresh. */
  asked: boolean
  fresh: readonly Span[]
  /** The word that the writer is in the middle of. */
  unfinished: Span | null
  /** The writer has stopped, or asked; before that, a glance shows nothing. */
  paused: boolean
  /** Wordings that were left just here. */
  leftHere: readonly (Span & { rule: string })[]
}

/**
 * The findings that stand in [start, end), in order, out of `between`. At most one thing is noticed in a paragraph, the first; a glance shows the gravest
 * of the whole text. Pure.
 */
export function standing(between: Between, moment: Moment, span: Span): Finding[] {
  const { text, lens, paused } = moment
  if (!lens.glance) return standingIn(between, moment, span)
  if (!paused) return []
  return glanceAt(standingIn(between, moment, { start: 0, end: text.length })).filter((finding) =>
    overlaps(span, finding),
  )
}

type Between = (start: number, end: number) => Finding[]

function standingIn(between: Between, moment: Moment, { start, end }: Span): Finding[] {
  const { text, ownEnd, lens, asked, fresh, unfinished, leftHere } = moment
  const from = start > 0 ? text.lastIndexOf('\n', start - 1) + 1 : 0
  const stands = (finding: Finding): boolean =>
    finding.start < ownEnd &&
    (asked || fresh.some((span) => overlaps(span, finding))) &&
    !(unfinished && overlaps(unfinished, finding)) &&
    !leftHere.some((left) => left.rule === finding.rule && overlaps(left, finding)) &&
    passes(lens, finding, text)

  const candidates = asked ? between(from, end) : inFresh(between, fresh, from, end)
  let noticedIn = -1
  const found = candidates.filter((finding) => {
    if (!stands(finding)) return false
    if (finding.kind === 'noticed') {
      const paragraph = text.lastIndexOf('\n', finding.start - 1) + 1
      if (paragraph === noticedIn) return false
      noticedIn = paragraph
    }
    return finding.end > start
  })
  return found.map((finding) => seen(lens, finding))
}

/** Looks only where something is fresh: a long old record costs nothing while one word is written into it. */
function inFresh(between: Between, fresh: readonly Span[], from: number, to: number): Finding[] {
  const found: Finding[] = []
  for (const span of fresh) {
    if (span.end <= from || span.start >= to) continue
    for (const finding of between(Math.max(span.start, from), Math.min(span.end, to))) {
      const last = found.at(-1)
      if (!last || finding.start > last.start || finding.end > last.end) found.push(finding)
    }
  }
  return found
}
