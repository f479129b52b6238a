import { computed, type ReadonlySignal } from '@preact/signals-core'
import { engineOver } from '../../engine/engine.ts'
import { FIELD_KINDS, type FieldKind } from '../../engine/finding.ts'
import { firstToKnow, type TableSet } from '../../engine/join-engines.ts'
import { JoinedReader } from '../../engine/joined-reader.ts'
import { Reader } from '../../engine/reader.ts'
import type { BuiltInRules, RuleSource } from './rule-source.ts'

/** The rules that ship, with the writer's own packs beside them. Fields that stand are read anew when the packs change. */
export function withPacks(builtIn: BuiltInRules, packs: ReadonlySignal<readonly TableSet[]>): RuleSource {
  const readers = new WeakMap<TableSet, Reader>()
  const readerOf = (pack: TableSet): Reader => {
    const reader = readers.get(pack) ?? new Reader(pack.detection)
    readers.set(pack, reader)
    return reader
  }
  const forKind = <T>(make: (kind: FieldKind) => T | null): ((kind: FieldKind) => T | null) => {
    const all = Object.fromEntries(FIELD_KINDS.map((kind) => [kind, computed(() => make(kind))]))
    return (kind) => all[kind]!.value
  }
  return {
    engine: forKind((kind) => {
      const own = packs.value
      const built = builtIn.engine(kind)
      return built && own.length > 0 ? engineOver(() => new JoinedReader([built.reader, ...own.map(readerOf)])) : built
    }),
    describer: forKind((kind) => {
      const own = packs.value
      const built = builtIn.describer(kind)
      const create = builtIn.describing()
      return built && create && own.length > 0
        ? firstToKnow([built, ...own.map((pack) => create(readerOf(pack), pack.words))])
        : built
    }),
    surfaces: builtIn.surfaces,
  }
}
