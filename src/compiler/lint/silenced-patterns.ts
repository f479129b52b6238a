import type { RulesUnderLint } from './rules-under-lint.ts'
import { pathOf } from './rules-under-lint.ts'
import type { LintWarning } from './warning.ts'

/** The guard by which a rule's own `unless` speaks. */
const OWN_UNLESS = 'rule-context'

/** Patterns that the `unless` of their own rule silences whatever the text. */
export function silencedPatterns(rules: RulesUnderLint): LintWarning[] {
  return rules.patterns.flatMap((one) => {
    const own = one.texts.flatMap(({ hits, guards }) =>
      hits.flatMap((hit, i) => (hit.pattern === one.pattern ? [guards.get(i)] : [])),
    )
    if (own.length === 0 || own.some((guard) => guard !== OWN_UNLESS)) return []
    const message = `The “unless” of this rule silences all that “${one.source}” finds. Make the exception narrower, or leave the pattern out.`
    return [rules.warn('silenced-by-itself', 'warning', one.file, pathOf(one), message)]
  })
}
