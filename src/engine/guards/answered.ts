import type { Guard } from '../block.ts'
import { BLOCK_LIMIT } from '../blocks.ts'

const ANSWER = /\bmy critic says\b/i

/** A hard line that has its answer on the same line is not asked again. */
export const answered: Guard = {
  concerns: (rule) => rule.self,
  holds(_hit, _rule, block) {
    return block.opensWith(ANSWER, BLOCK_LIMIT)
  },
}
