import type { Block, Guard } from '../block.ts'
import { MARK, SINGLE } from '../characters.ts'
import { signBits } from '../clues.ts'
import * as CUE from '../cue-bits.ts'

/** Words in quotation marks are somebody's words, not the writer's judgment; scare quotes are the writer's: the “difficult” patient. */
export const quotation: Guard = {
  needs: signBits(MARK | SINGLE),
  holds(hit, _rule, block) {
    const start = block.tokens.starts[hit.first]!
    const end = block.tokens.ends[hit.last - 1]!
    return block.quotesIn(start, end).some((span) => !isScare(span, hit.first, block))
  },
}

/** Before one or two quoted words a determiner of the writer's, after them a noun: a short word is hardly one. */
const OPENS = /(^|\s)(an?|the|th(is|at)|our|my|such|another|very|so) .$/i
const CLOSES = /^. (?!(with|from|when|because|since|after|before)\b)[a-z]{4}/

/** With nobody near who said them. */
function isScare([from, to]: readonly [number, number], first: number, block: Block): boolean {
  const { tokens } = block
  return (
    OPENS.test(tokens.text.slice(Math.max(tokens.from, from - 12), from)) &&
    CLOSES.test(tokens.text.slice(to, to + 10)) &&
    !/ \S+ /.test(tokens.text.slice(from, to)) &&
    !block.has(CUE.report, tokens.sentenceStart(first), tokens.sentenceEnd(first))
  )
}
