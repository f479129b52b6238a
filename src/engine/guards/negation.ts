import type { Block, Guard, Hit } from '../block.ts'
import * as CUE from '../cue-bits.ts'
import { CLAUSE, COMMA, JOIN, QUOTE, STOP } from '../tokens.ts'
import { oneOf } from './word-at.ts'

/** How many words a negation reaches over: "not at all a very difficult client". */
const SCOPE = 5
/** “No tobacco, alcohol, or drug abuse”: an “or” carries it to the end of a list. */
const LIST = 10
const EDGE = CLAUSE | COMMA | STOP | QUOTE

/** “Did not come because he is lazy” denies the coming, not the laziness. */
const ends = oneOf('because but since when while though until unless due despite')
const isOr = oneOf('or')
const isLess = oneOf('less')
const isOut = oneOf('no not ruled')

/** “Malingering has been ruled out”, “noncompliance: denied”. */
const BETWEEN = /^[ :]+((is|was|were|are|has|have|been) ){0,2}$/

/** "Not combative", "no evidence of manipulation", "denies being lazy", "malingering was ruled out": what is said not to be so is no judgment. */
export const negation: Guard = {
  needs: CUE.negation,
  holds: (hit, _rule, block) => negatedBefore(hit, block) || negatedAfter(hit, block),
}

function negatedBefore({ start }: Hit, block: Block): boolean {
  const { tokens } = block
  const listed = isOr(block, start - 1)
  const scope = listed ? LIST : SCOPE
  const cue = block.last(CUE.negation, Math.max(0, start - scope - 3), start)
  if (cue === null || cue.end > start || start - cue.end >= scope) return false
  for (let i = cue.start + 1; i <= start; i++) {
    if ((tokens.gap(i) & (listed ? EDGE & ~COMMA : EDGE)) !== 0) return false
    // “Not because he is lazy” denies it; “did not come because …” does not.
    if (i > cue.end && ends(block, i)) return false
  }
  // Nor does “does not sleep and is lazy”.
  return cue.end === start || !block.some(CUE.turn, cue.end, start + 1, () => true)
}

/** "Aggression was not observed", "noncompliance: denied": the clause ends with it. */
function negatedAfter(hit: Hit, block: Block): boolean {
  const { tokens } = block
  return block.some(
    CUE.negation,
    hit.last,
    Math.min(hit.last + 3, tokens.count),
    (start, end) =>
      // “I should have said less” denies nothing.
      !isLess(block, start) &&
      ((tokens.gap(end) & ~JOIN) !== 0 || isOut(block, end - 2)) &&
      BETWEEN.test(block.after(hit).slice(0, tokens.starts[start]! - tokens.ends[hit.last - 1]!)),
  )
}
