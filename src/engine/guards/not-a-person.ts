import type { Guard } from '../block.ts'
import { isSubject } from './about-thing.ts'
import { textAfter } from './word-at.ts'

/** "Terrible with names", "a fraud investigator": the word next to it turns it to something else. */
const NEXT =
  /^ (with )?(names|faces|directions|numbers|maths?|technology|spelling|investigat(or|ion)s?|analysts?|examiners?|prevention)\b/

/** "The form is terrible", "sertraline failed", "terrible with names": said of things, treatments and skills, not of anybody. */
export const notAPerson: Guard = {
  name: 'not-a-person',
  holds: (hit, rule, block) =>
    rule.act !== true && rule.kind === 'nudge' && (NEXT.test(textAfter(hit, block)) || isSubject('thing', hit, block)),
}
