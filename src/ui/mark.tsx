import type { FindingKind, Severity } from '../engine/finding.ts'
import { say } from './messages.ts'

/** How a finding looks; the same four looks as the underlines on the page. */
export type Look = Severity | 'noticed'

export const lookOf = (finding: { kind: FindingKind; severity: Severity }): Look =>
  finding.kind === 'noticed' ? 'noticed' : finding.severity

/** Told apart by shape as well as by colour: a dot, a diamond, a ring, a leaf. */
const SHAPES: Record<Look, string> = {
  nudge: 'M4 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  strong: 'M8 2.5L13.5 8L8 13.5L2.5 8Z',
  hint: 'M4.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0',
  noticed: 'M3 3H5A8 8 0 0 1 13 11V13H11A8 8 0 0 1 3 5Z',
}

const MEANS = {
  nudge: 'mark_nudge',
  strong: 'mark_strong',
  hint: 'mark_hint',
  noticed: 'mark_noticed',
} as const satisfies Record<Look, string>

/** What a look means, in words. */
export const lookWords = (look: Look): string => say(MEANS[look])

/** The small shape before a message, named for screen readers. */
export function Mark({ look }: { look: Look }) {
  return (
    <svg class={`mark ${look}`} viewBox="0 0 16 16" width="12" height="12" role="img" aria-label={lookWords(look)}>
      <path d={SHAPES[look]} />
    </svg>
  )
}
