import type { FieldKind, Finding, Severity } from '../engine/finding.ts'

/** How much of what is found is shown, and when: for all writing, for one kind of it, or for one site. */
interface Looks {
  /** The least that is underlined. */
  least: Severity
  /** A plain record is written: hints only, nothing noticed, no ready edit but the few that are safe anywhere. */
  plain: boolean
  /** Nothing is underlined while the writer writes; when they stop or ask, at most three phrases are. */
  glance: boolean
}

/** What stands between what the engine finds and what the writer sees: settings, and wordings that were left. */
export interface Lens extends Looks {
  /** False while the site is off or everything rests: then nothing is read. */
  on: boolean
  /** What was chosen for a kind of writing, or for the site, in the place of the above. */
  byKind?: Partial<Record<FieldKind, Partial<Looks>>>
  /** Families of rules that are not to speak; `noticed` is one, too. */
  without: readonly string[]
  /** How grave the writer takes what a rule or a whole family finds, by id and by family; the others as they come. */
  weights: Readonly<Record<string, Severity>>
  /** Chosen for the site; absent: guessed for each field. */
  kind?: FieldKind
  /** Whether this wording was left: the rule here or everywhere, or the phrase. */
  left(rule: string, phrase: string): boolean
}

/** The lens as it is for a kind of writing. Pure. */
export const lensOf = (lens: Lens, kind: FieldKind): Lens => ({ ...lens, ...lens.byKind?.[kind] })

const RANK = { hint: 0, nudge: 1, strong: 2 } as const satisfies Record<Severity, number>

/** How grave a finding is to this writer: as they said of its rule, else of its family, else as it comes. Pure. */
const weightOf = ({ weights }: Pick<Lens, 'weights'>, { rule, kind, severity }: Finding): Severity =>
  kind === 'noticed' ? severity : (weights[rule] ?? weights[rule.slice(0, rule.indexOf('/'))] ?? severity)

/** Whether a finding passes the lens. `noticed` has no severity that could be filtered. Pure. */
export const passes = (lens: Lens, finding: Finding, text: string): boolean =>
  (finding.kind === 'noticed' ? !lens.plain : RANK[weightOf(lens, finding)] >= RANK[lens.least]) &&
  !lens.without.some((family) => finding.rule.startsWith(`${family}/`)) &&
  !lens.left(finding.rule, text.slice(finding.start, finding.end))

/** The finding as the lens has it shown. Pure. */
export const seen = (lens: Lens, finding: Finding): Finding => {
  const severity = lens.plain ? 'hint' : weightOf(lens, finding)
  return severity === finding.severity ? finding : { ...finding, severity }
}

/** How many phrases a glance shows. */
const GLANCE = 3

/** What a glance shows of `findings`: the gravest, nudges before what was noticed, and of equals the first; in their order. Pure. */
export function glanceAt(findings: readonly Finding[]): Finding[] {
  const order = ({ kind, severity }: Finding) => (kind === 'noticed' ? -1 : RANK[severity])
  return [...findings]
    .sort((a, b) => order(b) - order(a) || a.start - b.start)
    .slice(0, GLANCE)
    .sort((a, b) => a.start - b.start)
}
