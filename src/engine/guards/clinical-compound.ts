import type { Block, Guard, Hit } from '../block.ts'
import * as CUE from '../cue-bits.ts'
import { JOIN } from '../tokens.ts'
import { comesNext } from './about-thing.ts'
import { wordAt } from './word-at.ts'

/** The longest compound, in words, less one: how far around a hit one may reach. */
const REACH = 5

/** What names a disease by how it ends: "alcoholic hepatitis", "borderline hypertension". */
const DISEASE = /(itis|osis|[^m]pathy|tension)$/
/** Its last letters; most words end in another, and need not be cut out. */
const LAST = 'synSYN'

/** "Treatment-resistant depression", "insurance claim", "alcoholic hepatitis": terms of art that hold the word. */
export const clinicalCompound: Guard = {
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
  return (
    comesNext(CUE.term, hit, block) ||
    (LAST.includes(tokens.text[tokens.ends[last]! - 1]!) && DISEASE.test(wordAt(block, last)))
  )
}
