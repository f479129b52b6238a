import type { FieldKind, FindingKind, Layer, Severity } from '../../engine/finding.ts'
import { type MessageKey, say } from '../messages.ts'
import { FAMILIES } from '../settings/families.ts'
import { AXIS_NAMES } from './axis-names.ts'
import { WEIGHT_NAMES } from './weight-names.ts'

/** All there is to show of a rule. */
export interface RulePage {
  id: string
  /** The title of the writer's own pack that it is in; absent for ours. */
  pack?: string
  kind: FindingKind
  title: string
  says: string
  layer: Layer
  axis?: string
  facet?: string
  severity: Severity
  /** All kinds of writing where empty. */
  fields: readonly FieldKind[]
  question?: string
  why?: string
  source?: string
  /** The words in [[…]] are those that are underlined. */
  examples: readonly { text: string; results: readonly string[] }[]
  leaves: readonly string[]
}

export type RuleGrouping = 'family' | 'layer' | 'axis' | 'severity'

export interface RuleGroup {
  /** Our words for it, or the name as the rules have it. */
  title: { key: MessageKey } | { name: string }
  rules: RulePage[]
}

/** Our words for a layer. */
export const LAYERS = {
  relationship: 'layer_relationship',
  understanding: 'layer_understanding',
  awareness: 'layer_awareness',
  practice: 'layer_practice',
} as const satisfies Record<Layer, MessageKey>

export const familyOf = ({ id }: RulePage): string => id.slice(0, id.indexOf('/'))

/** Our words for a family, or its name as the rules have it. */
export function familyName(family: string): string {
  const known = FAMILIES.find(([name]) => name === family)
  return known ? say(known[1]) : family
}

function titleOf(rule: RulePage, by: RuleGrouping): RuleGroup['title'] {
  if (by === 'family' && rule.pack !== undefined) return { name: rule.pack }
  if (by === 'layer') return { key: LAYERS[rule.layer] }
  if (rule.kind === 'noticed') return { key: 'family_noticed' }
  if (by === 'severity') return { key: WEIGHT_NAMES[rule.severity] }
  if (by === 'axis') {
    const key = AXIS_NAMES[rule.axis ?? '']
    return key ? { key } : { name: rule.axis ?? familyOf(rule) }
  }
  const family = FAMILIES.find(([name]) => name === familyOf(rule))
  return family ? { key: family[1] } : { name: familyOf(rule) }
}

/** Whether each of the words is somewhere in what the rule is about, in its examples too. Pure. */
function fitsRule(rule: RulePage, words: string): boolean {
  const hay = [
    rule.id,
    rule.title,
    rule.pack,
    rule.says,
    rule.layer,
    rule.axis,
    rule.facet,
    rule.severity,
    rule.kind,
    ...rule.fields,
    ...rule.examples.map(({ text }) => text.replace(/\[\[|\]\]/g, '')),
  ]
    .join('\n')
    .toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => hay.includes(word))
}

/** The rules that fit `words`, in groups, in the order in which groups first come. Pure. */
export function groupRules(rules: readonly RulePage[], by: RuleGrouping, words: string): RuleGroup[] {
  const groups = new Map<string, RuleGroup>()
  for (const rule of rules) {
    if (!fitsRule(rule, words)) continue
    const title = titleOf(rule, by)
    const name = JSON.stringify(title)
    const group = groups.get(name) ?? { title, rules: [] }
    group.rules.push(rule)
    groups.set(name, group)
  }
  return [...groups.values()]
}
