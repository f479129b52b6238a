import type { Covered } from '../../compiler/coverage.ts'

/** The table that `--coverage` prints: section, term, and the rule or the reason why there is none; a sum at its end. */
export function printCoverage(covered: readonly Covered[]): string {
  const section = width(covered.map((one) => one.section))
  const term = width(covered.map((one) => one.term))
  const rows = covered.map((one) =>
    [one.section.padEnd(section), one.term.padEnd(term), one.rule ?? `no rule: ${one.whyNot}`].join('  '),
  )
  const answered = covered.filter((one) => one.rule !== undefined).length
  return `${[...rows, `${covered.length} terms: ${answered} are answered by a rule, ${covered.length - answered} by a reason why not.`].join('\n')}\n`
}

const width = (list: readonly string[]): number => Math.max(...list.map((one) => one.length))
