import { KIND_NAMES } from '../kind-names.ts'
import { say } from '../messages.ts'
import { AXIS_NAMES, FACET_NAMES } from './axis-names.ts'
import { OwnWays, type RuleChoices } from './own-ways.tsx'
import { LAYERS, type RulePage } from './rule-data.ts'

/** A text with the words between [[ and ]] marked. */
function Marked({ text }: { text: string }) {
  const [before = '', rest] = text.split('[[')
  if (rest === undefined) return <span>{before}</span>
  const [words, after] = rest.split(']]')
  return (
    <span>
      {before}
      <mark>{words}</mark>
      {after}
    </span>
  )
}

/** The layer that a rule speaks to, and how its phrase may land, or what is noticed. */
function standsIn({ layer, axis, facet }: RulePage): string {
  const names = [LAYERS[layer], AXIS_NAMES[axis ?? ''], FACET_NAMES[facet ?? '']]
  return names.flatMap((name) => (name ? [say(name)] : [])).join(' · ')
}

interface RuleDetailsProps {
  rule: RulePage
  choices: RuleChoices
}

/** One rule, as somebody wants to know it: what it hears, what it offers and asks, why, and what it leaves alone. */
export function RuleDetails({ rule, choices }: RuleDetailsProps) {
  const fields =
    rule.fields.length === 0 ? say('rule_everywhere') : rule.fields.map((kind) => say(KIND_NAMES[kind])).join(', ')
  return (
    <article aria-label={rule.title}>
      {/* Only the name is spoken when another rule is chosen. */}
      <h2 aria-live="polite">{rule.title}</h2>
      <p>{rule.says}</p>
      <p class="muted">
        <code>{rule.id}</code> · {fields}
      </p>
      <OwnWays rule={rule} choices={choices} />
      <dl>
        <dt>{say('rules_where')}</dt>
        <dd>{standsIn(rule)}</dd>
        {rule.question && (
          <>
            <dt>{say('question_label')}</dt>
            <dd>{rule.question}</dd>
          </>
        )}
        {rule.why && (
          <>
            <dt>{say('why')}</dt>
            <dd>
              {rule.why}
              {rule.source && <small>{say('why_source', { source: rule.source })}</small>}
            </dd>
          </>
        )}
      </dl>
      <h3>{say(rule.kind === 'noticed' ? 'rule_notices' : 'rule_examples')}</h3>
      <ul class="plain examples">
        {rule.examples.map(({ text, results }) => (
          <li key={text}>
            <Marked text={text} />
            {results.length > 0 && (
              <ul class="plain">
                {results.map((result) => (
                  <li key={result}>{result}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <h3>{say('rule_leaves')}</h3>
      <ul class="plain examples">
        {rule.leaves.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </article>
  )
}
