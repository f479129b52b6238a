import type { TableSet } from '../../engine/join-engines.ts'
import { world } from '../world.ts'

/** Hands a pack that ships to the in-page script of this frame. */
export function bringPack(name: string, tables: TableSet): void {
  const shared = world()
  shared.packs = { ...shared.packs, [name]: tables }
  shared.onPut?.()
}
