import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { TableSet } from '../../engine/join-engines.ts'
import type { DetectionTables, WordTables } from '../../engine/tables.ts'
import { shippedPacks } from '../../platform/items.ts'
import { type CompiledTables, packs } from '../../platform/own-packs.ts'

/** The packs that are on, as they change. */
export interface PacksOn {
  /** Those of the writer's own, as tables. */
  own: ReadonlySignal<readonly TableSet[]>
  /** Those that ship, by name. */
  shipped: ReadonlySignal<readonly string[]>
}

/** What this engine reads with. Tables that an earlier one was given are passed over until their pack is compiled again (the page with all rules does that). */
function isReadable({ format, detection, words }: CompiledTables): boolean {
  const versions: readonly [DetectionTables['version'], WordTables['version']] = [4, 1]
  return (
    format === 1 &&
    (detection as DetectionTables).version === versions[0] &&
    (words as WordTables).version === versions[1]
  )
}

export async function packsOn(life: AbortSignal): Promise<PacksOn> {
  const [all, shipped] = await Promise.all([packs.follow(life), shippedPacks.follow(life)])
  const own = computed(() =>
    all.value.flatMap(({ on, pack }) => (on && isReadable(pack) ? [pack as CompiledTables & TableSet] : [])),
  )
  return { own, shipped }
}
