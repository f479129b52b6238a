import type { FieldKind } from '../../engine/finding.ts'
import type { DetectionTables } from '../../engine/tables.ts'
import { world } from '../world.ts'

/** Hands the rules for one kind of writing to the in-page script of this frame. */
export function bringTables(kind: FieldKind, tables: DetectionTables): void {
  const shared = world()
  shared.tables = { ...shared.tables, [kind]: tables }
  shared.onPut?.()
}
