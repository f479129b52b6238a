import type { Guard } from '../block.ts'
import { around, wordAt } from './around.ts'

/** Little words of Spanish, French, German, Portuguese and Italian that are neither words nor shorthand of English notes. */
const FOREIGN = /^(el|la|los|que|es|y|les|est|et|il|das|und|ist|nicht|para|é|não|che|di|è)$/

/**
 * A sentence in which few words are known, and some of those stand, is left alone. What is underlined, and words in quotation marks, are not counted: a
 * quoted word does not silence an English sentence.
 */
export const anotherLanguage: Guard = {
  name: 'another-language',
  holds(hit, _rule, block) {
    const { tokens } = block
    const { from, to } = around(hit, block)
    let strange = 0
    for (let i = from; i < to; i++) strange += tokens.id(i) === 0 ? 1 : -1
    // In nearly every sentence most words are known, and none is looked at.
    if (strange + hit.last - hit.first < 0) return false
    let score = 0
    let foreign = 0
    for (let i = from; i < to; i++) {
      const start = tokens.starts[i]!
      if ((i >= hit.first && i < hit.last) || block.quotes().some(([open, close]) => start >= open && start < close))
        continue
      score += tokens.id(i) === 0 ? 1 : -2
      if (FOREIGN.test(wordAt(block, i))) foreign++
    }
    return foreign > 0 && score + foreign > 0
  },
}
