import type { Guard } from '../block.ts'

const NAME =
  /^\S*( (of|in|for|and|the|[A-Z]\S*))*? (Scale|Index|Inventory|Questionnaire|Survey|Test|Checklist|Interview|Disorder|Syndrome)/
/** A code of the ICD beside it: F10.20, Z91.19. */
const CODE = /\b[A-Z]\d\d\.\w+[^.;!?]*$/

/** "Addiction Severity Index", "Difficulties in Emotion Regulation Scale", "Z91.19 Noncompliance": names of scales and diagnoses. */
export const scaleName: Guard = {
  name: 'scale-name',
  holds: (hit, _rule, block) =>
    (block.odd && CODE.test(block.around(hit).before)) ||
    (block.tokens.capital(hit.first) && NAME.test(block.around(hit).after)),
}
