import type { Guard } from '../block.ts'
import { around } from './around.ts'

/** "It makes sense that he would miss it again, of course": kind words that wink are not noticed. */
export const sarcasm: Guard = {
  name: 'sarcasm',
  holds: (hit, rule, block) =>
    rule.kind === 'noticed' &&
    /^[^.!?]*(, of course|\bas (usual|always)|typical|surpris)/.test(around(hit, block).after),
}
