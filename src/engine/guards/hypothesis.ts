import type { Guard } from '../block.ts'
import { cueBefore } from './cue-before.ts'
import { wordAt } from './word-at.ts'

/** "I should be better tomorrow" looks ahead; "by now" looks back. */
const COMING = /^ (tomorrow|soon|tonight|next (week|month)|by (?!now))/

const before = cueBefore(
  'hypothesis',
  'hypothesis',
  (rule) => rule.kind === 'nudge' && !rule.self,
  (rule, block, start, end) =>
    // “As if he were entitled” is said of how things are.
    wordAt(block, start - 1) !== 'as' &&
    // “If you cared …” is aimed at the reader; “if you refuse the scan …” says what follows an act.
    (rule.act === true || ![0, 1, 2].some((i) => /^(you|your|i|my|we)$/.test(wordAt(block, end + i)))),
)

/** "Rule out malingering", "monitor for aggression", "if she becomes combative": what may be, or is planned for, is no verdict. */
export const hypothesis: Guard = {
  name: 'hypothesis',
  concerns: (rule) => rule.kind === 'nudge',
  holds: (hit, rule, block) => (rule.self ? COMING.test(block.around(hit).after) : before.holds(hit, rule, block)),
}
