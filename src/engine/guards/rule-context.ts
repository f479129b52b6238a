import type { Guard } from '../block.ts'
import { STOP } from '../tokens.ts'

/** How many words a rule's own `before` pattern may take. */
const BEFORE = 8

/** The rule's own `unless`. */
export const ruleContext: Guard = {
  holds(hit, rule, block) {
    const { tokens } = block
    const { start, end } = hit
    // Beyond the end of a sentence only the edge itself is asked for: “before: ^”, “after: $”.
    const opens = (tokens.gap(start) & STOP) !== 0
    const closes = (tokens.gap(end) & STOP) !== 0
    return (
      block.fits(rule.before, opens ? start : Math.max(0, start - BEFORE), start + 1, start) ||
      block.fits(rule.after, end, end + 1, closes ? end : -1) ||
      block.within(rule.sentence, block.around(hit).from, block.around(hit).to)
    )
  },
}
