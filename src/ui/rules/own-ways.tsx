import type { Severity } from '../../engine/finding.ts'
import { say } from '../messages.ts'
import { Switch } from '../popup/switch.tsx'
import { familyName, familyOf, type RulePage } from './rule-data.ts'
import { WEIGHT_NAMES } from './weight-names.ts'
import { WeightSelect } from './weight-select.tsx'

/** What the writer chose for rules and families, by id and by family. */
export interface RuleChoices {
  /** Ids of the rules that are off everywhere. */
  off: ReadonlySet<string>
  quietFamilies: readonly string[]
  weights: Readonly<Record<string, Severity>>
  /** The clinic has set which families speak. */
  familiesLocked: boolean
  onSwitch(id: string, on: boolean): void
  onFamily(family: string, on: boolean): void
  /** `name` is an id or a family; without a weight, as it comes. */
  onWeight(name: string, weight: Severity | undefined): void
}

/** Whether and how gravely a rule speaks, and all of its family: as it comes, or as the writer wants it. */
export function OwnWays({ rule, choices }: { rule: RulePage; choices: RuleChoices }) {
  const { off, quietFamilies, weights, familiesLocked, onSwitch, onFamily, onWeight } = choices
  const family = familyOf(rule)
  const weighed = rule.kind !== 'noticed'
  return (
    <>
      <div class="own-ways">
        <Switch label={say('rule_switch')} on={!off.has(rule.id)} onChange={(on) => onSwitch(rule.id, on)} />
        {weighed && (
          <WeightSelect
            label={say('rule_weight')}
            first={say('rule_weight_first', { weight: say(WEIGHT_NAMES[rule.severity]) })}
            weight={weights[rule.id]}
            onWeight={(weight) => onWeight(rule.id, weight)}
          />
        )}
      </div>
      <details>
        <summary>{say('rule_family', { family: rule.pack ?? familyName(family) })}</summary>
        <div class="own-ways">
          <Switch
            label={say('rule_family_switch')}
            on={!quietFamilies.includes(family)}
            fixed={familiesLocked}
            onChange={(on) => onFamily(family, on)}
          >
            {familiesLocked && say('settings_locked')}
          </Switch>
          {weighed && (
            <WeightSelect
              label={say('rule_family_weight')}
              first={say('rule_family_first')}
              weight={weights[family]}
              onWeight={(weight) => onWeight(family, weight)}
            />
          )}
        </div>
      </details>
    </>
  )
}
