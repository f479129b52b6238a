import type { Hit } from './block.ts'
import { eachBlock } from './blocks.ts'
import { createDescriber } from './describer.ts'
import { fieldBits } from './engine.ts'
import type { Diagnostic, FieldKind, Finding } from './finding.ts'
import type { OnSilenced } from './reader.ts'
import { findingOf, Reader } from './reader.ts'
import { keepStrongest } from './resolve-overlaps.ts'
import type { DetectionTables, RuleRow, WordTables } from './tables.ts'

/** Tables of one origin: what ships, or a pack of the writer's own. */
export interface TableSet {
  detection: DetectionTables
  words: WordTables
}

/** Several sets of tables as one: rules of all of them speak, and where they speak of the same words, one does. */
export interface JoinedEngine {
  readonly rules: readonly RuleRow[]
  scan(text: string, field?: FieldKind): Finding[]
  describe(finding: Finding, text: string, field?: FieldKind): Diagnostic | null
  /** Told of each hit that a guard silenced, with the rule it belongs to. */
  eachSilenced(
    text: string,
    field: FieldKind | undefined,
    visit: (rule: RuleRow, ...told: Parameters<OnSilenced>) => void,
  ): void
}

/**
 * Reads text with each set of tables by itself and settles what overlaps between them by the same rules as within one: words are cut by letters alone, so
 * all sets see the same words at the same places.
 */
export function joinEngines(sets: readonly [TableSet, ...TableSet[]]): JoinedEngine {
  const readers = sets.map(({ detection }) => new Reader(detection))
  const describers = sets.map(({ words }, i) => createDescriber(readers[i]!, words))
  const rules = readers.flatMap((reader) => reader.rules)
  const first = readers[0]!
  const firstRule = readers.map((_, i) => sum(readers.slice(0, i).map((reader) => reader.rules.length)))
  const firstPattern = readers.map((_, i) => sum(readers.slice(0, i).map((reader) => reader.patterns.programs.length)))
  const owner = new Map(readers.flatMap((reader, i) => reader.rules.map((rule) => [rule.id, i] as const)))

  function readBlock(text: string, from: number, to: number, fields: number): Finding[] {
    const hits: Hit[] = []
    for (const [i, reader] of readers.entries())
      for (const hit of reader.read(text, from, to, fields))
        hits.push({ ...hit, rule: hit.rule + firstRule[i]!, pattern: hit.pattern + firstPattern[i]! })
    // Offsets come from the first reader's words; every reader has the same.
    const { starts, ends } = first.tokens
    return keepStrongest(hits, rules).map((hit) => findingOf(rules[hit.rule]!, starts[hit.first]!, ends[hit.last - 1]!))
  }

  return {
    rules,
    scan(text, field) {
      const found: Finding[] = []
      const fields = fieldBits(field)
      eachBlock(text, (from, to) => found.push(...readBlock(text, from, to, fields)))
      return found
    },
    describe(finding, text, field) {
      const set = owner.get(finding.rule)
      return set === undefined ? null : describers[set]!.describe(finding, text, field)
    },
    eachSilenced(text, field, visit) {
      for (const reader of readers)
        eachBlock(text, (from, to) => {
          reader.read(text, from, to, fieldBits(field), (hit, guard, block) =>
            visit(reader.rules[hit.rule]!, hit, guard, block),
          )
        })
    },
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
