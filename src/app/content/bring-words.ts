import words from '#tables/words'
import { createDescriber } from '../../engine/describer.ts'
import { readMessagesWith } from '../../ui/messages.ts'
import { mountCard, mountSteps } from '../../ui/mount-card.tsx'
import { world } from '../world.ts'

/** Hands the words of the cards, and the cards, to the in-page script of this frame. */
export function bringWords(): void {
  const shared = world()
  shared.describer = (reader) => createDescriber(reader, words)
  shared.surfaces = (getMessage) => {
    readMessagesWith(getMessage)
    return { mountCard, mountSteps }
  }
  shared.onWords?.()
}
