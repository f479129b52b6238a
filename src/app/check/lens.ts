import detection from '#tables/detection'
import wordTables from '#tables/words'
import { createDescriber } from '../../engine/describer.ts'
import { createEngine, fieldBits } from '../../engine/engine.ts'
import type { Diagnostic, FieldKind } from '../../engine/finding.ts'
import { idsOf } from '../../engine/load-tables.ts'
import { applyAll } from '../../engine/reframing/apply-all.ts'
import type { DetectionTables, WordTables } from '../../engine/tables.ts'

const tables: DetectionTables = detection
export const words: WordTables = wordTables
const engine = createEngine(tables)
const describer = createDescriber(engine.reader, words)

/** Everything the extension would say of `text`. */
export function diagnose(text: string, field: FieldKind | undefined): Diagnostic[] {
  return engine.scan(text, field).flatMap((finding) => describer.describe(finding, text, field) ?? [])
}

/** `text` with the first ready reframing of every nudge. */
export function reframed(text: string, field: FieldKind | undefined): string {
  return applyAll(text, engine.scan(text, field), describer, field).text
}

export interface Decision {
  rule: string
  guard: string
  start: number
  end: number
}

/** What matched and stayed silent, and which guard silenced it. */
export function decisions(text: string, field: FieldKind | undefined): Decision[] {
  const found: Decision[] = []
  const { reader } = engine
  reader.eachBlock(text, 0, text.length, (from, to) => {
    reader.read(text, from, to, fieldBits(field), (hit, guard, block) => {
      found.push({
        rule: reader.rules[hit.rule]!.id,
        guard,
        start: block.tokens.starts[hit.first]!,
        end: block.tokens.ends[hit.last - 1]!,
      })
    })
  })
  return found
}

/** A rule with its words, by id. */
export function ruleById(id: string) {
  const index = engine.reader.rules.findIndex((rule) => rule.id === id)
  return index < 0 ? null : { row: engine.reader.rules[index]!, words: words.rules[index]! }
}

export const ruleIds: readonly string[] = [...new Set(idsOf(tables.ids))]
