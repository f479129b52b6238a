import type { LintPattern, RulesUnderLint } from './rules-under-lint.ts'
import { pathOf } from './rules-under-lint.ts'
import type { LintWarning } from './warning.ts'

/** Patterns that nothing is ever found by: no text fits, or another pattern of the rule is always there first. */
export function deadPatterns(rules: RulesUnderLint): LintWarning[] {
  return rules.patterns.flatMap((one) => {
    const message = whyDead(one, rules)
    return message === null ? [] : [rules.warn('dead-pattern', 'warning', one.file, pathOf(one), message)]
  })
}

function whyDead(one: LintPattern, rules: RulesUnderLint): string | null {
  const { texts, pattern, row } = one
  if (texts.some(({ hits }) => hits.some((hit) => hit.pattern === pattern))) return null
  const fitting = texts.filter((text) => text.fits(pattern))
  if (fitting.length === 0)
    return `No text that was tried fits “${one.source}” (for one, “${texts[0]?.text ?? ''}”). Look at ! and at edges (^ ^^ $) that what stands beside them rules out, or leave the pattern out.`
  const first = fitting[0]!
  const winner = first.hits.find((hit) => hit.rule === row)
  const by = rules.patterns.find((other) => other.pattern === winner?.pattern)
  return `“${by?.source ?? 'Another pattern'}” of the same rule finds all that “${one.source}” would (for one, “${first.text}”). Leave one of them out, or put the longer one first.`
}
