import detection from '#tables/detection'
import words from '#tables/words'
import type { Diagnostic, FieldKind } from '../../engine/finding.ts'
import { GUARD_NAMES } from '../../engine/guards/names.ts'
import type { TableSet } from '../../engine/join-engines.ts'
import { joinEngines } from '../../engine/join-engines.ts'
import { applyAll } from '../../engine/reframing/apply-all.ts'
import type { RuleRow, RuleWords } from '../../engine/tables.ts'
import { ownEnd } from '../../session/own-text.ts'

/** What the command line sees through: the rules that ship, and those of a pack. */
export interface Lens {
  /** Everything the extension would say of `text`. */
  diagnose(text: string, field: FieldKind | undefined): Diagnostic[]
  /** `text` with the first ready reframing of every nudge. */
  reframed(text: string, field: FieldKind | undefined): string
  /** What matched and stayed silent, and which guard silenced it. */
  decisions(text: string, field: FieldKind | undefined): Decision[]
  /** A rule with its words, what people read of its source, and whether it ships; null when there is none of that id. */
  ruleById(id: string): { row: RuleRow; words: RuleWords; source: string | undefined; ships: boolean } | null
  readonly ruleIds: readonly string[]
}

export interface Decision {
  rule: string
  guard: string
  start: number
  end: number
}

/** A lens with the built-in tables and those that are given. */
export function createLens(packs: readonly TableSet[]): Lens {
  const sets: [TableSet, ...TableSet[]] = [{ detection, words }, ...packs]
  const engine = joinEngines(sets)
  const ruleIds = [...new Set(engine.rules.map((rule) => rule.id))]
  /** What the extension shows, too: nothing of what the writer did not write. */
  const own = (text: string, field: FieldKind | undefined) => {
    const end = ownEnd(text)
    return engine.scan(text, field).filter(({ start }) => start < end)
  }
  return {
    ruleIds,
    diagnose: (text, field) => own(text, field).flatMap((finding) => engine.describe(finding, text, field) ?? []),
    reframed: (text, field) => applyAll(text, own(text, field), engine, field).text,
    decisions(text, field) {
      const found: Decision[] = []
      engine.eachSilenced(text, field, (rule, hit, guard, { tokens }) => {
        found.push({
          rule: rule.id,
          guard: GUARD_NAMES[guard]!,
          start: tokens.starts[hit.first]!,
          end: tokens.ends[hit.last - 1]!,
        })
      })
      return found
    },
    ruleById(id) {
      let index = engine.rules.findIndex((rule) => rule.id === id)
      if (index < 0) return null
      const row = engine.rules[index]!
      for (const [i, set] of sets.entries()) {
        const own = set.words.rules[index]
        if (own !== undefined) {
          const source = own.source === undefined ? undefined : (set.words.sources[own.source] ?? own.source)
          return { row, words: own, source, ships: i === 0 }
        }
        index -= set.words.rules.length
      }
      return null
    },
  }
}
