import type { Guard } from '../block.ts'

/** Words in quotation marks are somebody's words, not the writer's judgment. */
export const quotation: Guard = {
  name: 'quotation',
  holds(hit, _rule, block) {
    const start = block.tokens.starts[hit.first]!
    const end = block.tokens.ends[hit.last - 1]!
    return block.quotes().some(([from, to]) => from < end && to > start)
  },
}
