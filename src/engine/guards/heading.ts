import type { Guard } from '../block.ts'
import { LABEL } from '../characters.ts'
import { CAPITAL_BIT, COLON_BIT, signBits } from '../clues.ts'
import { oneOf } from './word-at.ts'

/** "[ ] Uncooperative", "☐ Hostile": the words are the form's. */
const BOX = /(\[[ xX]?\]|[\u2610-\u2612\u25a0\u25a1\u2713]) ?([\w/-]+ ){0,3}$/
/** "Medication compliance: fair", but not "Pt hostile: left". */
const NAMED = /^\W*(?!(pt|client|patient|was|is|s?he)\b)([\w/-]+ )?$/i

/** “It was a disaster: …” names nothing. */
const isSaying = oneOf('i it that this he she they we you')

/**
 * "COMPLIANCE:" at the start of a line names a section, a box to tick is a form's, and a line of words with capitals, or one that starts with #, is a title.
 * What stands below a heading is the writer's.
 */
export const heading: Guard = {
  needs: signBits(LABEL) | CAPITAL_BIT | COLON_BIT,
  holds(hit, _rule, block) {
    const { tokens } = block
    const { text, from, to, starts } = tokens
    return (
      (block.mayHold(LABEL) && (text[from] === '#' || BOX.test(block.before(hit)))) ||
      (/^(?! re:)( [\w/-]+)?:/.test(block.after(hit)) &&
        !isSaying(block, hit.first) &&
        NAMED.test(text.slice(from, starts[hit.first]))) ||
      // A small word may stand in a title, but no longer one without a capital.
      (tokens.capital(hit.first) && isTitle(text.slice(from, Math.min(to, from + 90))))
    )
  },
}

function isTitle(line: string): boolean {
  return /\w \S*\w \w/.test(line) && !/(^| )[a-z]\w{3}|[.,:;!?]|^[^a-z]+$/.test(line)
}
