import { FIELD_KINDS } from '../../engine/finding.ts'
import type { Lens } from './lens.ts'

/** A rule in words, or null when there is none of that id. */
export function explainRule(lens: Lens, id: string): string | null {
  const rule = lens.ruleById(id)
  if (rule === null) return null
  const { row } = rule
  const fields = FIELD_KINDS.filter((_, i) => (row.fields & (1 << i)) !== 0)
  const lines = [
    `${row.id}: ${rule.words.title}`,
    `  ${row.kind === 'noticed' ? `says: ${rule.words.effect}` : `“…” ${rule.words.effect}`}`,
    `  ${row.kind}, ${row.severity}; ${rule.words.layer}${rule.words.axis === undefined ? '' : `, ${rule.words.axis}`}; in ${fields.join(', ')}`,
    ...(rule.words.question === undefined ? [] : [`  asks: ${rule.words.question}`]),
    ...(rule.words.why === undefined ? [] : [`  why: ${rule.words.why}`]),
    ...(rule.source === undefined ? [] : [`  source: ${rule.source}`]),
    ...(rule.ships ? [`  file: src/rules/${row.id}.yaml`] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** Ids that share a part with a mistyped one. */
export function idsLike(lens: Lens, id: string): string[] {
  const part = id.split('/').at(-1) ?? id
  return lens.ruleIds.filter((known) => known.includes(part) || part.includes(known.split('/').at(-1)!)).slice(0, 5)
}
