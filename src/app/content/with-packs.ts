import { computed } from '@preact/signals-core'
import { engineOver } from '../../engine/engine.ts'
import { FIELD_KINDS, type FieldKind } from '../../engine/finding.ts'
import { firstToKnow, type TableSet } from '../../engine/join-engines.ts'
import { JoinedReader } from '../../engine/joined-reader.ts'
import { Reader } from '../../engine/reader.ts'
import type { PacksOn } from './packs-on.ts'
import type { BuiltInRules, RuleSource } from './rule-source.ts'

/** The rules that are on from the start, with the packs that are on beside them. Fields that stand are read anew when the packs change. */
export function withPacks(builtIn: BuiltInRules, { own, shipped }: PacksOn): RuleSource {
  const readers = new WeakMap<TableSet, Reader>()
  const readerOf = (pack: TableSet): Reader => {
    const reader = readers.get(pack) ?? new Reader(pack.detection)
    readers.set(pack, reader)
    return reader
  }
  // One that ships and is on its way joins when it is here.
  const packs = computed(() => [...shipped.value.flatMap((name) => builtIn.pack(name) ?? []), ...own.value])
  const forKind = <T>(make: (kind: FieldKind) => T | null): ((kind: FieldKind) => T | null) => {
    const all = Object.fromEntries(FIELD_KINDS.map((kind) => [kind, computed(() => make(kind))]))
    return (kind) => all[kind]!.value
  }
  return {
    engine: forKind((kind) => {
      const beside = packs.value
      const built = builtIn.engine(kind)
      return built && beside.length > 0
        ? engineOver(() => new JoinedReader([built.reader, ...beside.map(readerOf)]))
        : built
    }),
    describer: forKind((kind) => {
      const beside = packs.value
      const built = builtIn.describer(kind)
      const create = builtIn.describing()
      return built && create && beside.length > 0
        ? firstToKnow([built, ...beside.map((pack) => create(readerOf(pack), pack.words))])
        : built
    }),
    surfaces: builtIn.surfaces,
  }
}
