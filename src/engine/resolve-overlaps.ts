import type { Hit } from './block.ts'
import type { RuleRow } from './tables.ts'

const WEIGHT = { hint: 0, nudge: 1, strong: 2 } as const

/**
 * Where two hits underline the same words, one stays: a nudge before a noticing, then the graver, then the one that understood more of the
 * sentence, then the longer underline, then the earlier. Sorted by what is underlined.
 */
export function keepStrongest(hits: readonly Hit[], rules: readonly RuleRow[]): Hit[] {
  const ranked = [...hits].sort((a, b) => compare(a, b, rules))
  const kept: Hit[] = []
  for (const hit of ranked) if (!kept.some((other) => other.first < hit.last && other.last > hit.first)) kept.push(hit)
  return kept.sort((a, b) => a.first - b.first)
}

function compare(a: Hit, b: Hit, rules: readonly RuleRow[]): number {
  const left = rules[a.rule]!
  const right = rules[b.rule]!
  if (left.kind !== right.kind) return left.kind === 'nudge' ? -1 : 1
  return (
    WEIGHT[right.severity] - WEIGHT[left.severity] ||
    b.end - b.start - (a.end - a.start) ||
    b.last - b.first - (a.last - a.first) ||
    a.first - b.first ||
    a.pattern - b.pattern
  )
}
