import words from '#tables/words'
import { createDescriber } from '../../engine/describer.ts'
import { world } from '../world.ts'

/** Hands the words of the cards to the in-page script of this frame. */
export function bringWords(): void {
  const shared = world()
  shared.describer = (reader) => createDescriber(reader, words)
  shared.onWords?.()
}
