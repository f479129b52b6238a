import type { RuleWords } from '../engine/tables.ts'
import type { MatchEntry, RuleFile } from './rule-file.ts'

/** What people read of a rule, for entries like this one. */
export function wordsOf(rule: RuleFile, entry: MatchEntry, variants: RuleWords['variants']): RuleWords {
  const effect = rule.kind === 'noticed' ? rule.says : (entry.effect ?? rule.effect)
  return {
    title: rule.title,
    layer: rule.layer,
    effect: effect ?? '',
    variants,
    ...given('axis', rule.axis),
    ...given('facet', rule.facet),
    ...given('question', rule.question),
    ...given('why', rule.why),
    source: rule.source,
    ...given('answer', entry.answer ?? rule.answer),
    ...given('safeNearRisk', rule['safe-near-risk']),
  }
}

/** Tells what a rule lacks that its kind needs; the schema knows of no kinds. */
export function tellMissing(rule: RuleFile, tell: (message: string) => void): void {
  if (rule.match.length === 0 && rule.verdict === undefined)
    tell('A rule looks for something: add “match” or “verdict”.')
  if (rule.kind === 'noticed') {
    if (rule.says === undefined) tell('A noticing says something: add “says”.')
    if (rule.facet === undefined) tell('A noticing names its “facet”: motivation, wisdom, awareness or capacities.')
    return
  }
  for (const key of ['question', 'why', 'axis', 'about'] as const)
    if (rule[key] === undefined) tell(`A rule needs “${key}”.`)
  if (rule.effect === undefined) tell('Add “effect”: what the words can do to a reader.')
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V })
}
