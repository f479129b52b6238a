import type { Block, Guard, Hit } from '../block.ts'
import { UNKNOWN_NEXT_BIT } from '../clues.ts'
import * as CUE from '../cue-bits.ts'
import { JOIN } from '../tokens.ts'
import { comesNext } from './about-thing.ts'
import { wordAt } from './word-at.ts'

/** The longest compound, in words, less one: how far around a hit one may reach. */
const REACH = 5

/** What names a disease by how it ends: "alcoholic hepatitis", "borderline hypertension". */
const DISEASE = /(itis|osis|pathy|tension)$/
/** Its last letters; most words end in another, and need not be cut out. */
const LAST = 'syn'

/** "Treatment-resistant depression", "insurance claim", "alcoholic hepatitis": terms of art that hold the word. */
export const clinicalCompound: Guard = {
  needs: CUE.compound | CUE.term | UNKNOWN_NEXT_BIT,
  holds(hit, rule, block) {
    const from = Math.max(0, hit.first - REACH)
    const to = Math.min(block.tokens.count, hit.last + REACH)
    return (
      (rule.act !== true && isTerm(hit, block)) ||
      block.some(CUE.compound, from, to, (start, end) => start < hit.last && end > hit.first)
    )
  },
}

/** Whether the word after it turns it into a term: "borderline personality disorder" (the cue `term`), "alcoholic hepatitis". */
function isTerm(hit: Hit, block: Block): boolean {
  const { tokens } = block
  const { last } = hit
  if (last >= tokens.count || (tokens.gap(last) & ~JOIN) !== 0) return false
  // Words that we know are no names of diseases.
  return (
    comesNext(CUE.term, hit, block) ||
    (tokens.id(last) === 0 && LAST.includes(tokens.text[tokens.ends[last]! - 1]!) && DISEASE.test(wordAt(block, last)))
  )
}
