import type { Guard } from '../block.ts'
import * as CUE from '../cue-bits.ts'
import { comesAfter, endsAt, isSubject } from './about-thing.ts'
import { wordAt } from './word-at.ts'

/** "Lung compliance", "heart failure", "spinal manipulation": nouns that an organ turns into its own. */
const NOUN = /(ance|ure|ation)$/

/**
 * "Difficult airway", "the stent failed", "aggressive lymphoma": said of devices, organs and what grows in them. Acts with legal weight are a person's,
 * whatever they are about: "refused the catheter".
 */
export const device: Guard = {
  needs: CUE.device,
  concerns: (rule) => !rule.act && rule.kind === 'nudge',
  holds: (hit, _rule, block) =>
    comesAfter(CUE.device, hit, block) ||
    isSubject(CUE.device, hit, block) ||
    (endsAt(CUE.device, hit.start, block, () => true) && NOUN.test(wordAt(block, hit.start))),
}
