import type { Guard } from '../block.ts'
import * as CUE from '../cue-bits.ts'

/**
 * A sentence in which few words are known, and little words of Spanish, French, German, Portuguese or Italian stand (the cue `foreign`), is left alone. What is
 * underlined, and words in quotation marks, are not counted: a quoted word does not silence an English sentence.
 */
export const anotherLanguage: Guard = {
  needs: CUE.foreign,
  holds(hit, _rule, block) {
    const { tokens } = block
    const { from, to } = block.around(hit)
    const isCounted = (i: number) => {
      const start = tokens.starts[i]!
      return (i < hit.first || i >= hit.last) && block.quotesIn(start, start + 1).length === 0
    }
    let foreign = 0
    block.some(CUE.foreign, from, to, (i) => {
      if (isCounted(i)) foreign++
      return false
    })
    if (foreign === 0) return false
    // Patterns name those words, so they are among the known ones below: 2 is given back, and 2 more speak for the other language.
    let score = foreign * 4
    for (let i = from; i < to; i++) if (isCounted(i)) score += tokens.id(i) === 0 ? 1 : -2
    return score > 0
  },
}
