import type { Ref } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { FieldKind } from '../engine/finding.ts'
import { KindSelect } from './kind-select.tsx'
import { inOurLanguage, type MessageKey, say } from './messages.ts'
import { Packs, type PacksProps } from './packs/packs.tsx'
import type { RuleChoices } from './rules/own-ways.tsx'
import { familyOf, groupRules, type RuleGrouping, type RulePage } from './rules/rule-data.ts'
import { RuleDetails } from './rules/rule-details.tsx'
import { RuleList } from './rules/rule-list.tsx'

export interface RulesProps {
  rules: readonly RulePage[]
  choices: RuleChoices
  chosen: string | null
  /** The writer's own packs are shown, instead of the list of rules. */
  showsPacks: boolean
  packs: PacksProps
  kind: FieldKind
  /** Where phrases can be tried; the app reads along in it. */
  field: Ref<HTMLTextAreaElement>
  /** The rules that speak in what was tried. */
  speaking: readonly string[]
  onKind(kind: FieldKind): void
}

const GROUPINGS = [
  ['family', 'rules_family'],
  ['layer', 'group_layer'],
  ['axis', 'rules_axis'],
  ['severity', 'rules_severity'],
] as const satisfies readonly (readonly [RuleGrouping, MessageKey])[]

/** Every rule and noticing: to find, to read, to try, to switch off; and the writer's own packs. */
export function Rules({ rules, choices, chosen, showsPacks, packs, kind, field, speaking, onKind }: RulesProps) {
  const id = useId()
  const [words, setWords] = useState('')
  const [by, setBy] = useState<RuleGrouping>('family')
  // By weight, as it is to this writer.
  const weighed = rules.map((one) => ({
    ...one,
    severity: choices.weights[one.id] ?? choices.weights[familyOf(one)] ?? one.severity,
  }))
  const rule = rules.find((one) => one.id === chosen)
  return (
    <main class={showsPacks ? 'rules with-packs' : 'rules'} {...inOurLanguage()}>
      <header>
        <h1>{say('rules_title')}</h1>
        <p class="muted">{say('rules_more', { count: rules.length })}</p>
        <nav aria-label={say('rules_views')}>
          <ul class="plain views">
            <li>
              <a href="#rules" aria-current={showsPacks ? undefined : 'page'}>
                {say('rules_all')}
              </a>
            </li>
            <li>
              <a href="#packs" aria-current={showsPacks ? 'page' : undefined}>
                {say('packs_tab')} <span class="muted">{packs.packs.length}</span>
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <section class="try" aria-label={say('rules_try')}>
        <label for={id}>{say('rules_try')}</label>
        <textarea id={id} ref={field} rows={2} dir="auto" spellcheck={false} placeholder={say('rules_try_hint')} />
        <div class="line">
          <KindSelect kind={kind} onKind={(chosen) => chosen !== 'guess' && onKind(chosen)} />
          <ul class="plain speaking" aria-live="polite">
            {speaking.map((one) => (
              <li key={one}>
                <a href={`#${one}`}>{rules.find((other) => other.id === one)?.title ?? one}</a>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <search class="bar" hidden={showsPacks}>
        <input
          type="search"
          aria-label={say('rules_search')}
          placeholder={say('rules_search')}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <label>
          <span class="muted">{say('panel_group')}</span>
          <select value={by} onChange={({ currentTarget }) => setBy(currentTarget.value as RuleGrouping)}>
            {GROUPINGS.map(([value, name]) => (
              <option key={value} value={value}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
      </search>
      <div class="listed" hidden={showsPacks}>
        <RuleList groups={groupRules(weighed, by, words)} chosen={chosen} off={silent(rules, choices)} />
      </div>
      <div class="rule" hidden={showsPacks}>
        {rule ? <RuleDetails rule={rule} choices={choices} /> : <p class="muted">{say('rules_choose')}</p>}
      </div>
      {/* Hidden, not gone: what is in the editor stays while one looks at the rules. */}
      <div class="own" hidden={!showsPacks}>
        <Packs {...packs} />
      </div>
    </main>
  )
}

/** Ids of the rules that do not speak: they are off, or their family is. */
function silent(rules: readonly RulePage[], { off, quietFamilies }: RuleChoices): ReadonlySet<string> {
  const quiet = (rule: RulePage) => off.has(rule.id) || quietFamilies.includes(familyOf(rule))
  return new Set(rules.filter(quiet).map(({ id }) => id))
}
