import { CLIENT, OTHER, SELF } from '../engine/subject.ts'
import { EVERY_FIELD, FIELD_BIT } from '../engine/tables.ts'
import type { MatchEntry, RuleFile } from './rule-file.ts'
import { listOf } from './rule-file.ts'
import { ABOUT } from './subject-sets.ts'
import type { KeptRule } from './table-builder.ts'

interface PlacedEntry {
  entry: MatchEntry
  /** Where it stands in `match`. */
  index: number
}

/**
 * The entries of `match` by the row of the engine that they make: those that speak of the same people in the same kinds of writing and with the same
 * effect, in the order of the file. Most rules make one row.
 */
export function entriesByRow(rule: RuleFile): [PlacedEntry, ...PlacedEntry[]][] {
  const rows = new Map<string, [PlacedEntry, ...PlacedEntry[]]>()
  for (const [index, written] of rule.match.entries()) {
    const entry: MatchEntry = typeof written === 'string' ? { words: written } : written
    const { about = rule.about, field = rule.field, effect = rule.effect, answer = rule.answer } = entry
    const key = JSON.stringify([about, field, effect, answer])
    const known = rows.get(key)
    if (known === undefined) rows.set(key, [{ entry, index }])
    else known.push({ entry, index })
  }
  return [...rows.values()]
}

/** The row of a rule for entries like this one, without its patterns. */
export function rowOf(rule: RuleFile, entry: MatchEntry): Omit<KeptRule, 'match' | 'before' | 'after' | 'sentence'> {
  const noticed = rule.kind === 'noticed'
  const about = listOf(entry.about ?? rule.about).reduce((bits, one) => bits | ABOUT[one], 0) || CLIENT | OTHER
  return {
    id: rule.id,
    kind: noticed ? 'noticed' : 'nudge',
    severity: rule.severity ?? (noticed ? 'hint' : 'nudge'),
    fields: listOf(entry.field ?? rule.field).reduce((bits, field) => bits | FIELD_BIT[field], 0) || EVERY_FIELD,
    about,
    despite: rule.despite ?? [],
    act: rule.act === true,
    self: about === SELF || rule.axis === 'self-criticism',
  }
}
