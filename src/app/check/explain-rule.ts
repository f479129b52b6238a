import { ruleById, ruleIds, words } from './lens.ts'

/** A rule in words, or null when there is none of that id. */
export function explainRule(id: string): string | null {
  const rule = ruleById(id)
  if (rule === null) return null
  const { row } = rule
  const fields = ['note', 'mail', 'reflection'].filter((_, i) => (row.fields & (1 << i)) !== 0)
  const lines = [
    `${row.id}: ${rule.words.title}`,
    `  ${row.kind === 'noticed' ? `says: ${rule.words.effect}` : `“…” ${rule.words.effect}`}`,
    `  ${row.kind}, ${row.severity}; ${rule.words.layer}${rule.words.axis === undefined ? '' : `, ${rule.words.axis}`}; in ${fields.join(', ')}`,
    ...(rule.words.question === undefined ? [] : [`  asks: ${rule.words.question}`]),
    ...(rule.words.why === undefined ? [] : [`  why: ${rule.words.why}`]),
    ...(rule.words.source === undefined ? [] : [`  source: ${words.sources[rule.words.source] ?? rule.words.source}`]),
    `  file: src/rules/${row.id}.yaml`,
  ]
  return `${lines.join('\n')}\n`
}

/** Ids that share a part with a mistyped one. */
export function idsLike(id: string): string[] {
  const part = id.split('/').at(-1) ?? id
  return ruleIds.filter((known) => known.includes(part) || part.includes(known.split('/').at(-1)!)).slice(0, 5)
}
