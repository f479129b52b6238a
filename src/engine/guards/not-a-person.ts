import type { Block, Guard, Hit } from '../block.ts'
import { isSubject } from './about-thing.ts'
import { wordAt } from './word-at.ts'

/** "Terrible with names", "a fraud investigator": the word next to it turns it to something else. */
const NEXT =
  /^ (with )?(names|faces|directions|numbers|maths?|technology|computers|spelling|Delta|United|investigat(or|ion)s?|analysts?|examiners?|prevention)\b/

/** "The lab failed to …", "TENS failed to …": a noun after an article, which does not end as names for people do, or letters in capitals. */
const NOUN =
  /(\b([Tt]h(e|is|eir)|an?|[Mm]y|[Hh](is|er)|[Oo]ur) (?!\w*(er|or|ee|ist|ant|mate|m[ae]n) $)[a-z]+|[A-Z]{3,}) $/

/** "The form is terrible", "sertraline failed", "terrible with names": said of things, treatments and skills, not of anybody. */
export const notAPerson: Guard = {
  name: 'not-a-person',
  concerns: (rule) => !rule.act && rule.kind === 'nudge',
  holds: (hit, _rule, block) =>
    NEXT.test(block.around(hit).after) || isSubject('thing', hit, block) || unknownFailed(hit, block),
}

/** People are among the words that we know (client, mother, nurse); what failed and is not known is most often a thing. */
function unknownFailed(hit: Hit, block: Block): boolean {
  return (
    /^fail/.test(wordAt(block, hit.first)) &&
    block.tokens.id(hit.first - 1) === 0 &&
    NOUN.test(block.around(hit).before)
  )
}
