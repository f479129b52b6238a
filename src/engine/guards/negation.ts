import type { Block, Guard, Hit } from '../block.ts'
import { CLAUSE, COMMA, JOIN, QUOTE, STOP } from '../tokens.ts'
import { textAfter, wordAt } from './word-at.ts'

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
  holds: (hit, _rule, block) => negatedBefore(hit, block) || negatedAfter(hit, block),
}

function negatedBefore({ start }: Hit, block: Block): boolean {
  const { tokens } = block
  let from = start
  while (
    start - from < SCOPE + 3 &&
    (tokens.gap(from) & EDGE) === 0 &&
    !(ENDS.test(wordAt(block, from - 1)) && wordAt(block, from - 2) !== 'not')
  )
    from--
  const cue = block.last('negation', from, start)
  if (cue === null || cue.end > start || start - cue.end >= SCOPE) return false
  // “Not because he is lazy” denies it; “did not come because …” and “does not sleep and is lazy” do not.
  return cue.end === start || !(ENDS.test(wordAt(block, start)) || block.some('turn', cue.end, start + 1, () => true))
}

/** "Aggression was not observed", "noncompliance: denied": the clause ends with it. */
function negatedAfter(hit: Hit, block: Block): boolean {
  const { tokens } = block
  const after = textAfter(hit, block)
  return block.some(
    'negation',
    hit.last,
    Math.min(hit.last + 3, tokens.count),
    (start, end) =>
      ((tokens.gap(end) & ~JOIN) !== 0 || /^(not?|ruled)$/.test(wordAt(block, end - 2))) &&
      BETWEEN.test(after.slice(0, tokens.starts[start]! - tokens.ends[hit.last - 1]!)),
  )
}
