import type { CompiledFiles } from '../compile.ts'
import { counterexamples } from './counterexamples.ts'
import { deadPatterns } from './dead-patterns.ts'
import { nudgedAgain } from './nudged-again.ts'
import { claimedTwice, shadowedRules } from './rival-rules.ts'
import { RulesUnderLint } from './rules-under-lint.ts'
import { silencedPatterns } from './silenced-patterns.ts'
import { unprovenPatterns } from './unproven-patterns.ts'
import type { LintWarning } from './warning.ts'

/**
 * What holds in these rules and yet does not do what it seems to. Patterns are written out to the texts that they are meant for, and the engine is asked
 * what it makes of them: nothing here knows a word by name. `step` is called now and then; it may throw to end the work.
 */
export function lint(
  compiled: CompiledFiles,
  classes: Record<string, string>,
  step: () => void = () => {},
): LintWarning[] {
  const rules = new RulesUnderLint(compiled, classes, step)
  return [
    ...deadPatterns(rules),
    ...silencedPatterns(rules),
    ...shadowedRules(rules),
    ...claimedTwice(rules),
    ...nudgedAgain(rules),
    ...counterexamples(rules),
    ...unprovenPatterns(rules),
  ].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
