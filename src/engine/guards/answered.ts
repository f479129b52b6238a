import type { Guard } from '../block.ts'

const ANSWER = /\bmy critic says\b/i

/** A hard line that has its answer on the same line is not asked again. */
export const answered: Guard = {
  name: 'answered',
  concerns: (rule) => rule.self,
  holds(_hit, _rule, block) {
    return ANSWER.test(block.text.slice(block.tokens.from, block.tokens.to))
  },
}
