import type { Guard } from '../block.ts'
import { wordAt } from './word-at.ts'

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
    const end = tokens.sentenceEnd(hit.end - 1)
    let known = 0
    let unknown = 0
    let foreign = 0
    for (let i = tokens.sentenceStart(hit.start); i < end; i++) {
      const start = tokens.starts[i]!
      if ((i >= hit.first && i < hit.last) || block.quotes().some(([from, to]) => start >= from && start < to)) continue
      if (tokens.id(i) === 0) unknown++
      else known++
      if (FOREIGN.test(wordAt(block, i))) foreign++
    }
    return foreign > 0 && unknown + foreign > known * 2
  },
}
