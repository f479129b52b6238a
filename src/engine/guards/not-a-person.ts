import type { Block, Guard, Hit } from '../block.ts'
import * as CUE from '../cue-bits.ts'
import { comesNext, isSubject } from './about-thing.ts'
import { oneOf } from './word-at.ts'

/** "The lab failed to …", "TENS failed to …": a noun after an article, which does not end as names for people do, or letters in capitals. */
const NOUN =
  /(\b([Tt]h(e|is|eir)|an?|[Mm]y|[Hh](is|er)|[Oo]ur) (?!\w*(er|or|ee|ist|ant|mate|m[ae]n) $)[a-z]+|[A-Z]{3,}) $/

/** "The form is terrible", "sertraline failed", "terrible with names": said of things, treatments and skills, not of anybody. */
export const notAPerson: Guard = {
  concerns: (rule) => !rule.act && rule.kind === 'nudge',
  holds: (hit, _rule, block) =>
    comesNext(CUE.skill, hit, block) || isSubject(CUE.thing, hit, block) || unknownFailed(hit, block),
}

const hasFailed = oneOf('fail fails failed failing failure')

/** People are among the words that we know (client, mother, nurse); what failed and is not known is most often a thing. */
function unknownFailed(hit: Hit, block: Block): boolean {
  return block.tokens.id(hit.first - 1) === 0 && hasFailed(block, hit.first) && NOUN.test(block.before(hit))
}
