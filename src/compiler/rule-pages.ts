import { createDescriber } from '../engine/describer.ts'
import { createEngine } from '../engine/engine.ts'
import type { FieldKind, Layer, Severity } from '../engine/finding.ts'
import type { CompiledFiles } from './compile.ts'
import { resultOf, unmark } from './prove.ts'
import type { RuleFile } from './rule-file.ts'
import { listOf } from './rule-file.ts'

/** An example of a rule: the words in [[…]] are underlined; what each reframing makes of the text. */
interface ShownExample {
  text: string
  results: string[]
}

/** All that there is to show of a rule to somebody who wants to know it. */
export interface RulePage {
  id: string
  kind: 'nudge' | 'noticed'
  title: string
  /** What a card says of the phrase. */
  says: string
  layer: Layer
  axis?: string
  facet?: string
  severity: Severity
  /** The kinds of writing in which it speaks; all where empty. */
  fields: FieldKind[]
  question?: string
  why?: string
  source?: string
  /** Off from the start. */
  off?: true
  examples: ShownExample[]
  leaves: string[]
}

/** A page for each rule, in the order of the files. `references` are the sources in full, by name. */
export function rulePages(compiled: CompiledFiles, references: Readonly<Record<string, string>>): RulePage[] {
  const engine = createEngine(compiled.detection)
  const describer = createDescriber(engine.reader, compiled.words)

  const shown = (rule: RuleFile, marked: string, only?: FieldKind): ShownExample => {
    const { text } = unmark(marked)
    const field = only ?? listOf(rule.field)[0]
    const finding = engine.scan(text, field).find((one) => one.rule === rule.id)
    const offers = finding === undefined ? [] : (describer.describe(finding, text, field)?.reframings ?? [])
    return {
      text: marked,
      results: offers.filter(({ action }) => action !== 'answer').map((one) => resultOf(text, one)),
    }
  }
  return compiled.files.map(({ rule }) => ({
    id: rule.id,
    kind: rule.kind ?? 'nudge',
    title: rule.title,
    says: rule.kind === 'noticed' ? (rule.says ?? '') : `The phrase ${rule.effect ?? ''}.`,
    layer: rule.layer,
    ...given('axis', rule.axis),
    ...given('facet', rule.facet),
    severity: rule.severity ?? 'nudge',
    fields: listOf(rule.field),
    ...given('question', rule.question),
    ...given('why', rule.why),
    ...given('source', rule.source === undefined ? undefined : (references[rule.source] ?? rule.source)),
    ...given('off', rule.pack === undefined ? undefined : true),
    examples: [
      ...(rule.examples.nudges ?? []).map(({ text, field }) => shown(rule, text, field)),
      ...(rule.examples.notices ?? []).map((text) => ({ text, results: [] })),
    ],
    leaves: rule.examples.leaves ?? [],
  }))
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V })
}
