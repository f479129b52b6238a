import type { Guard } from '../block.ts'
import { CLAUSE, COMMA, QUOTE, STOP } from '../tokens.ts'

/** How many words a negation reaches over: "not at all a very difficult client". */
const SCOPE = 5

/** "Not combative", "no evidence of manipulation", "denies being lazy": what is said not to be so is no judgment. */
export const negation: Guard = {
  name: 'negation',
  holds(hit, _rule, block) {
    const { tokens } = block
    let from = hit.start
    while (from > 0 && hit.start - from < SCOPE + 3 && (tokens.gap(from) & (CLAUSE | COMMA | STOP | QUOTE)) === 0)
      from--
    const cue = block.last('negation', from, hit.start)
    return cue !== null && hit.start - cue.end < SCOPE && cue.end <= hit.start
  },
}
