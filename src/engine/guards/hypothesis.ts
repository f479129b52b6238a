import type { Guard } from '../block.ts'
import * as CUE from '../cue-bits.ts'
import { comesNext } from './about-thing.ts'
import { cueBefore } from './cue-before.ts'
import { oneOf } from './word-at.ts'

const isAs = oneOf('as')
const isAimed = oneOf('you your i my we')

const before = cueBefore(
  CUE.hypothesis,
  (rule) => rule.kind === 'nudge' && !rule.self,
  (rule, block, start, end) =>
    // “As if he were entitled” is said of how things are.
    !isAs(block, start - 1) &&
    // “If you cared …” is aimed at the reader; “if you refuse the scan …” says what follows an act.
    (rule.act === true || ![0, 1, 2].some((i) => isAimed(block, end + i))),
)

/** "Rule out malingering", "monitor for aggression", "if she becomes combative": what may be, or is planned for, is no verdict. */
export const hypothesis: Guard = {
  needs: CUE.hypothesis | CUE.coming,
  concerns: (rule) => rule.kind === 'nudge',
  holds: (hit, rule, block) => (rule.self ? comesNext(CUE.coming, hit, block) : before.holds(hit, rule, block)),
}
