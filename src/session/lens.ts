import type { FieldKind, Finding, Severity } from '../engine/finding.ts'

/** What stands between what the engine finds and what the writer sees: settings, and wordings that were left. */
export interface Lens {
  /** False while the site is off or everything rests: then nothing is read. */
  on: boolean
  least: Severity
  /** Families of rules that are not to speak; `noticed` is one, too. */
  without: readonly string[]
  /** A plain record is written: hints only, nothing noticed, no ready edit but the few that are safe anywhere. */
  plain: boolean
  /** Chosen for the site; absent: guessed for each field. */
  kind?: FieldKind
  /** Whether this wording was left: the rule here or everywhere, or the phrase. */
  left(rule: string, phrase: string): boolean
}

const RANK = { hint: 0, nudge: 1, strong: 2 } as const satisfies Record<Severity, number>

/** Whether a finding passes the lens. `noticed` has no severity that could be filtered. Pure. */
export const passes = (lens: Lens, finding: Finding, text: string): boolean =>
  (finding.kind === 'noticed' ? !lens.plain : RANK[finding.severity] >= RANK[lens.least]) &&
  !lens.without.some((family) => finding.rule.startsWith(`${family}/`)) &&
  !lens.left(finding.rule, text.slice(finding.start, finding.end))

/** The finding as the lens has it shown. Pure. */
export const seen = (lens: Lens, finding: Finding): Finding =>
  lens.plain && finding.severity !== 'hint' ? { ...finding, severity: 'hint' } : finding
