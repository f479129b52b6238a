import type { Guard } from '../block.ts'
import { STOP } from '../tokens.ts'

/** How many words a rule's own `before` pattern may take. */
const BEFORE = 8

/** The rule's own `unless`. */
export const ruleContext: Guard = {
  name: 'rule-context',
  holds(hit, rule, block) {
    const { tokens } = block
    return (
      block.fits(rule.before, Math.max(0, hit.start - BEFORE), hit.start, hit.start) ||
      ((tokens.gap(hit.end) & STOP) === 0 && block.fits(rule.after, hit.end, hit.end + 1)) ||
      block.within(rule.sentence, tokens.sentenceStart(hit.start), tokens.sentenceEnd(hit.end - 1))
    )
  },
}
