import type { FieldKind } from '../../engine/finding.ts'
import type { WordTables } from '../../engine/tables.ts'
import { world } from '../world.ts'

/** Hands what cards say of one kind of writing to the in-page script of this frame. */
export function bringWords(kind: FieldKind, words: WordTables): void {
  const shared = world()
  shared.words = { ...shared.words, [kind]: words }
  shared.onPut?.()
}
