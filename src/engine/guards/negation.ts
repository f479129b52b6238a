import type { Block, Guard, Hit } from '../block.ts'
import { CLAUSE, COMMA, JOIN, QUOTE, STOP } from '../tokens.ts'
import { wordAt } from './word-at.ts'

/** How many words a negation reaches over: "not at all a very difficult client". */
const SCOPE = 5
const EDGE = CLAUSE | COMMA | STOP | QUOTE

/** “Did not come because he is lazy” denies the coming, not the laziness. */
const ENDS = /^(because|but|since|when|while|though|until|unless|due|despite)$/

/** “Malingering has been ruled out”, “noncompliance: denied”. */
const BETWEEN = /^[ :]+((is|was|were|are|has|have|been) ){0,2}$/

/** "Not combative", "no evidence of manipulation", "denies being lazy", "malingering was ruled out": what is said not to be so is no judgment. */
export const negation: Guard = {
  name: 'negation',
  cue: 'negation',
  holds: (hit, _rule, block) => negatedBefore(hit, block) || negatedAfter(hit, block),
}

function negatedBefore({ start }: Hit, block: Block): boolean {
  const { tokens } = block
  const cue = block.last('negation', Math.max(0, start - SCOPE - 3), start)
  if (cue === null || cue.end > start || start - cue.end >= SCOPE) return false
  for (let i = cue.start + 1; i <= start; i++) {
    if ((tokens.gap(i) & EDGE) !== 0) return false
    // “Not because he is lazy” denies it; “did not come because …” does not.
    if (i > cue.end && ENDS.test(wordAt(block, i))) return false
  }
  // Nor does “does not sleep and is lazy”.
  return cue.end === start || !block.some('turn', cue.end, start + 1, () => true)
}

/** "Aggression was not observed", "noncompliance: denied": the clause ends with it. */
function negatedAfter(hit: Hit, block: Block): boolean {
  const { tokens } = block
  return block.some(
    'negation',
    hit.last,
    Math.min(hit.last + 3, tokens.count),
    (start, end) =>
      ((tokens.gap(end) & ~JOIN) !== 0 || /^(not?|ruled)$/.test(wordAt(block, end - 2))) &&
      BETWEEN.test(block.around(hit).after.slice(0, tokens.starts[start]! - tokens.ends[hit.last - 1]!)),
  )
}
