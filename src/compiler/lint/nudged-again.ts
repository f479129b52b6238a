import { isReady } from '../../engine/reframing/shown-text.ts'
import { resultOf, unmark } from '../prove.ts'
import { listOf } from '../rule-file.ts'
import type { RulesUnderLint } from './rules-under-lint.ts'
import type { LintWarning } from './warning.ts'

/** Ready reframings that a rule, this or another, would nudge in turn. */
export function nudgedAgain(rules: RulesUnderLint): LintWarning[] {
  const { engine, describer } = rules
  return rules.files.flatMap((file) =>
    (file.rule.examples.nudges ?? []).flatMap((example, i) => {
      const field = example.field ?? listOf(file.rule.field)[0]
      const { text, start } = unmark(example.text)
      const finding = engine.scan(text, field).find((one) => one.rule === file.rule.id && one.start === start)
      const offers = (finding && describer.describe(finding, text, field)?.reframings) ?? []
      return offers.filter(isReady).flatMap((offer) => {
        const after = resultOf(text, offer)
        const again = engine
          .scan(after, field)
          .find((one) => one.kind === 'nudge' && one.start >= offer.start && one.end <= offer.start + offer.text.length)
        if (again === undefined) return []
        const message = `After “${after}” ${again.rule} speaks of “${after.slice(again.start, again.end)}”. Word the reframing so that it is quiet.`
        return [rules.warn('nudged-again', 'warning', file, ['examples', 'nudges', i], message)]
      })
    }),
  )
}
