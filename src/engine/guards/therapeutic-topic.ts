import type { Guard } from '../block.ts'
import { cueBefore } from './cue-before.ts'

/** "The lazy part of him", "her “burden” story", "the failure schema". */
const TOPIC = /^\W{1,2}(parts?|label|word|voice|thoughts?|beliefs?|schema|mode|story|narrative)\b/

const before = cueBefore('therapeutic-topic', 'topic', () => true)

/** "Challenged the belief that he is a burden": judgment as the topic of the work is not judging. */
export const therapeuticTopic: Guard = {
  name: 'therapeutic-topic',
  holds: (hit, rule, block) => TOPIC.test(block.around(hit).after) || before.holds(hit, rule, block),
}
