import type { Describer, Engine } from './api.ts'
import { eachBlock } from './blocks.ts'
import { createDescriber } from './describer.ts'
import { engineOver, fieldBits } from './engine.ts'
import type { FieldKind } from './finding.ts'
import { JoinedReader } from './joined-reader.ts'
import type { OnSilenced } from './reader.ts'
import { Reader } from './reader.ts'
import type { DetectionTables, RuleRow, WordTables } from './tables.ts'

/** Tables of one origin: what ships, or a pack of the writer's own. */
export interface TableSet {
  detection: DetectionTables
  words: WordTables
}

/** Several sets of tables as one: rules of all of them speak, and where they speak of the same words, one does. */
export interface JoinedEngine extends Engine, Describer {
  readonly rules: readonly RuleRow[]
  /** Told of each hit that a guard silenced, with the rule it belongs to. */
  eachSilenced(
    text: string,
    field: FieldKind | undefined,
    visit: (rule: RuleRow, ...told: Parameters<OnSilenced>) => void,
  ): void
}

/** An engine that reads with all of them (see JoinedReader), and words for what it finds. */
export function joinEngines(sets: readonly [TableSet, ...TableSet[]]): JoinedEngine {
  const readers = sets.map(({ detection }) => new Reader(detection)) as [Reader, ...Reader[]]
  const joined = new JoinedReader(readers)
  const { scan, open } = engineOver(() => joined)
  return {
    rules: joined.rules,
    scan,
    open,
    describe: firstToKnow(sets.map(({ words }, i) => createDescriber(readers[i]!, words))).describe,
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

/** Words from whichever has them: a rule has one id in all sets. */
export function firstToKnow(describers: readonly Describer[]): Describer {
  return {
    describe(...asked) {
      for (const describer of describers) {
        const known = describer.describe(...asked)
        if (known !== null) return known
      }
      return null
    },
  }
}
