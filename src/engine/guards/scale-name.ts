import type { Block, Guard, Hit } from '../block.ts'

const NAME =
  /^\S*( (of|in|for|and|the|[A-Z]\S*))*? (Scale|Index|Inventory|Questionnaire|Survey|Test|Checklist|Interview|Disorder|Syndrome)/
/** A code of the ICD beside it: F10.20, Z91.19. */
const CODE = /\b[A-Z]\d\d\.\w+[^.;!?]*$/

/** "Addiction Severity Index", "Difficulties in Emotion Regulation Scale", "Z91.19 Noncompliance": names of scales and diagnoses. */
export const scaleName: Guard = {
  holds: (hit, _rule, block) =>
    (codeBefore(hit, block) && CODE.test(block.before(hit))) ||
    (block.tokens.capital(hit.first) && NAME.test(block.after(hit))),
}

/** More words than the text before a hit can hold. */
const NEAR = 30

/** Whether a word like F10, with a full stop right after it, stands near before the hit. */
function codeBefore(hit: Hit, block: Block): boolean {
  const { text, starts, ends } = block.tokens
  for (let i = Math.max(0, hit.first - NEAR); i < hit.first; i++) {
    if (ends[i]! - starts[i]! !== 3 || text.charCodeAt(ends[i]!) !== 46) continue
    if (block.tokens.capital(i) && isDigit(text.charCodeAt(starts[i]! + 1))) return true
  }
  return false
}

function isDigit(unit: number): boolean {
  return unit > 47 && unit < 58
}
