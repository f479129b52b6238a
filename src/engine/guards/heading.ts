import type { Guard } from '../block.ts'

/** "[ ] Uncooperative", "☐ Hostile": the words are the form's. */
const BOX = /(\[[ xX]?\]|[☐-☒□■✓]) ?([\w/-]+ ){0,3}$/
/** "Medication compliance: fair", but not "Pt hostile: left". */
const LABEL = /^\W*(?!(pt|client|patient|was|is|s?he)\b)([\w/-]+ )?$/i

/**
 * "COMPLIANCE:" at the start of a line names a section, a box to tick is a form's, and a line of words with capitals, or one that starts with #, is a title.
 * What stands below a heading is the writer's.
 */
export const heading: Guard = {
  name: 'heading',
  holds(hit, _rule, block) {
    const { tokens } = block
    const { text, from, to, starts } = tokens
    const line = text.slice(from, Math.min(to, from + 90))
    return (
      (block.odd &&
        (line[0] === '#' ||
          BOX.test(block.around(hit).before) ||
          (/^(?! re:)( [\w/-]+)?:/.test(block.around(hit).after) &&
            LABEL.test(text.slice(from, starts[hit.first]))))) ||
      // A small word may stand in a title, but no longer one without a capital.
      (tokens.capital(hit.first) && /\w \S*\w \w/.test(line) && !/(^| )[a-z]\w{3}|[.,:;!?]|^[^a-z]+$/.test(line))
    )
  },
}
