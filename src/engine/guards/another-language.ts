import type { Guard } from '../block.ts'
import { wordAt } from './word-at.ts'

/** The commonest little words of Spanish, French, German, Portuguese and Italian that are neither words nor shorthand of English notes. */
const FOREIGN =
  /^(el|los|las|que|una|muy|pero|está|por|les|est|une|dans|pour|avec|vous|elle|das|und|ist|nicht|ein|eine|mit|für|sehr|não|uma|che|di|della|sono|et|è|é|y)$/

/**
 * A sentence with more of those than of words that we know is left alone. What is underlined, and words in quotation marks, are not counted: a quoted word
 * does not silence an English sentence.
 */
export const anotherLanguage: Guard = {
  name: 'another-language',
  holds(hit, _rule, block) {
    const { tokens } = block
    const end = tokens.sentenceEnd(hit.end - 1)
    let unknown = 0
    let known = 0
    let foreign = 0
    for (let i = tokens.sentenceStart(hit.start); i < end; i++) {
      const start = tokens.starts[i]!
      if ((i >= hit.first && i < hit.last) || block.quotes().some(([from, to]) => start >= from && start < to)) continue
      if (FOREIGN.test(wordAt(block, i))) foreign++
      else if (tokens.id(i) !== 0) known++
      else unknown++
    }
    return foreign > 1 && foreign + unknown > known
  },
}
