import type { Hit } from './block.ts'
import type { RuleRow } from './tables.ts'

const WEIGHT = { hint: 0, nudge: 1, strong: 2 } as const

/**
 * Where two hits underline the same words, one stays: a nudge before a noticing, then the graver, then the one that understood more of the
 * sentence, then the longer underline, then the earlier. Sorted by what is underlined.
 */
export function keepStrongest(hits: readonly Hit[], rules: readonly RuleRow[]): readonly Hit[] {
  if (standApart(hits)) return hits
  const sorted = [...hits].sort((a, b) => a.first - b.first)
  const kept: Hit[] = []
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1
    let reach = sorted[from]!.last
    while (to < sorted.length && sorted[to]!.first < reach) {
      reach = Math.max(reach, sorted[to]!.last)
      to++
    }
    kept.push(...(to === from + 1 ? [sorted[from]!] : strongestOf(sorted.slice(from, to), rules)))
    from = to
  }
  return kept
}

/** Whether they are in order and none overlaps another, as most are. */
function standApart(hits: readonly Hit[]): boolean {
  for (let i = 1; i < hits.length; i++) if (hits[i]!.first < hits[i - 1]!.last) return false
  return true
}

/** Of hits that hang together, the strongest, and then those that do not overlap one already kept. */
function strongestOf(cluster: Hit[], rules: readonly RuleRow[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of cluster.sort((a, b) => compare(a, b, rules))) {
    if (!kept.some((other) => other.first < hit.last && other.last > hit.first)) kept.push(hit)
  }
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
