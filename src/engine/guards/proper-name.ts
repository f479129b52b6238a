import type { Guard } from '../block.ts'
import { CAPITAL_BIT } from '../clues.ts'
import { isCapital, STOP } from '../tokens.ts'

/** "Addict to Athlete", "Dr. Lazy": capitals inside a sentence are a name, unless the whole line is in capitals. */
export const properName: Guard = {
  needs: CAPITAL_BIT,
  holds(hit, _rule, block) {
    const { tokens } = block
    for (let i = hit.first; i < hit.last; i++) {
      if (!tokens.capital(i) || (tokens.gap(i) & STOP) !== 0) return false
      if (tokens.ends[i]! - tokens.starts[i]! === 1) return false
    }
    // A word wholly in capitals is shouted or in a heading, not a name.
    return !isCapital(tokens.text.charCodeAt(tokens.starts[hit.first]! + 1)) && !followsLabel(hit.first, block)
  },
}

/** "Behavior: Manipulative" starts afresh after the colon. */
function followsLabel(first: number, block: Parameters<Guard['holds']>[2]): boolean {
  const { tokens } = block
  const gap = tokens.text.slice(tokens.ends[first - 1]!, tokens.starts[first]!)
  return /[:;\u2013\u2014\-\u2022*]\s*$/.test(gap)
}
