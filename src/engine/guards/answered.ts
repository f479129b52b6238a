import type { Guard } from '../block.ts'

const ANSWER = /\bmy critic says\b/i

/** A hard line that has its answer on the same line is not asked again. */
export const answered: Guard = {
  name: 'answered',
  holds(_hit, rule, block) {
    if (rule.self !== true) return false
    return ANSWER.test(block.text.slice(block.tokens.from, block.tokens.to))
  },
}
