import type { Guard } from '../block.ts'

/** The longest compound, in words, less one: how far around a hit one may reach. */
const REACH = 5

/** What turns the word before it into a term: "borderline personality disorder", "alcoholic hepatitis", "borderline hypertension", "conduct disorder". */
const TERM =
  /^[ -](personality (dis|trait|feat|pd)|(\w+ )?disorder|pd|defiant|intellectual|functioning|range|ecg|liver|anonymous|headache|foot|diet|\w+(itis|osis|pathy|tension))/i

/** "Treatment-resistant depression", "insurance claim", "alcoholic hepatitis": terms of art that hold the word. */
export const clinicalCompound: Guard = {
  name: 'clinical-compound',
  holds(hit, rule, block) {
    const from = Math.max(0, hit.first - REACH)
    const to = Math.min(block.tokens.count, hit.last + REACH)
    return (
      (rule.act !== true && TERM.test(block.around(hit).after)) ||
      block.some('compound', from, to, (start, end) => start < hit.last && end > hit.first)
    )
  },
}
