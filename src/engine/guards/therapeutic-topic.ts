import type { Block, Guard, Hit } from '../block.ts'
import * as CUE from '../cue-bits.ts'
import { cueBefore } from './cue-before.ts'

const before = cueBefore(CUE.topic, () => true)

/** "Challenged the belief that he is a burden": judgment as the topic of the work is not judging. */
export const therapeuticTopic: Guard = {
  needs: CUE.topic | CUE.theme,
  holds: (hit, rule, block) => named(hit, block) || before.holds(hit, rule, block),
}

/** "The lazy part of him", "her “burden” story", "the failure schema". */
function named({ last }: Hit, block: Block): boolean {
  const { starts, ends, count } = block.tokens
  return last < count && starts[last]! - ends[last - 1]! <= 2 && block.has(CUE.theme, last, last + 1)
}
