import type { Problem } from '../problem.ts'

/** What the linter looks for. */
export type LintName =
  | 'dead-pattern'
  | 'silenced-by-itself'
  | 'shadowed-rule'
  | 'claimed-twice'
  | 'nudged-again'
  | 'few-counterexamples'
  | 'idle-counterexample'
  | 'unproven-pattern'

/** Something in a rule that holds, and yet does not do what it seems to. A hint may stay as it is. */
export interface LintWarning extends Problem {
  lint: LintName
  weight: 'warning' | 'hint'
}

/** One line: file:line:column weight rule: message (lint). */
export function printWarning({ file, line, column, weight, rule, message, lint }: LintWarning): string {
  return `${file}:${line}:${column} ${weight} ${rule === undefined ? '' : `${rule}: `}${message} (${lint})`
}
