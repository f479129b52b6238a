import { createDescriber } from '../../engine/describer.ts'
import { type GetMessage, readMessagesWith } from '../../ui/messages.ts'
import { mountCard, mountSteps } from '../../ui/mount-card.tsx'
import { mountDot } from '../../ui/page-dot.ts'
import { type Surfaces, world } from '../world.ts'

/** The cards of this frame. `getMessage` is where the interface's own words are read. */
export function surfacesWith(getMessage: GetMessage): Surfaces {
  readMessagesWith(getMessage)
  return { mountCard, mountSteps, mountDot }
}

/** Hands the cards, and what finds words for them, to the in-page script of this frame. */
export function bringCard(): void {
  const shared = world()
  shared.createDescriber = createDescriber
  shared.surfaces = surfacesWith
  shared.onPut?.()
}
