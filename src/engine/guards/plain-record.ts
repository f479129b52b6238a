import type { Block, Guard } from '../block.ts'
import { isNoticing } from './risk.ts'

const HEADING =
  /^\W*(incident|restraint|seclusion|[a-z ]*against|ama\b|petition|affidavit|protective|duty to|court|custody|disability|prior auth|peer rev)[^:.\n]{0,40}(:|\n|$)/i

/**
 * Whether the block is a line that starts with the heading of a record that has to stand as it is: incident, restraint, leaving against advice, court …. What stands on
 * lines below such a heading cannot be known here; plain-record mode as a whole is the writer's choice, kept by the session.
 */
export function inPlainRecord(block: Block): boolean {
  return block.opensWith(HEADING, 80)
}

/** In such a record nothing is noticed. Nudges stay as hints, with their ready edits held back (see the describer). */
export const plainRecord: Guard = {
  concerns: isNoticing,
  holds: (_hit, _rule, block) => inPlainRecord(block),
}
