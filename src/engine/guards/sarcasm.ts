import type { Guard } from '../block.ts'
import { isNoticing } from './risk.ts'

/** "It makes sense that he would miss it again, of course": kind words that wink are not noticed. */
export const sarcasm: Guard = {
  concerns: isNoticing,
  holds: (hit, _rule, block) => /^[^.!?]*(, of course|\bas (usual|always)|typical|surpris)/.test(block.after(hit)),
}
