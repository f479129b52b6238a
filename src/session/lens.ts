import type { FieldKind, Finding, Severity } from '../engine/finding.ts'

/** What stands between what the engine finds and what the writer sees: settings, and wordings that were left. */
export interface Lens {
  /** False while the site is off or everything rests: then nothing is read. */
  on: boolean
  least: Severity
  /** Chosen for the site; absent: guessed for each field. */
  kind?: FieldKind
  /** Whether this wording was left: the rule here or everywhere, or the phrase. */
  left(rule: string, phrase: string): boolean
}

const RANK = { hint: 0, nudge: 1, strong: 2 } as const satisfies Record<Severity, number>

/** Whether a finding passes the lens. `noticed` has no severity that could be filtered. Pure. */
export const passes = (lens: Lens, finding: Finding, text: string): boolean =>
  (finding.kind === 'noticed' || RANK[finding.severity] >= RANK[lens.least]) &&
  !lens.left(finding.rule, text.slice(finding.start, finding.end))
