import type { Block, Guard, Hit } from '../block.ts'
import * as CUE from '../cue-bits.ts'
import type { RuleRow } from '../tables.ts'

/** Whether risk is spoken of in the sentence of the hit or in one beside it, inside the block. */
export function nearRisk(hit: Hit, block: Block): boolean {
  const { tokens } = block
  const from = tokens.sentenceStart(Math.max(0, tokens.sentenceStart(hit.start) - 1))
  const end = tokens.sentenceEnd(hit.end - 1)
  return block.anywhere(CUE.risk, from, end < tokens.count ? tokens.sentenceEnd(end) : end)
}

/** Rules that say what went well, whose words would be out of place in some sentences. */
export const isNoticing = (rule: RuleRow): boolean => rule.kind === 'noticed'

/** Noticing is silent beside risk, and where a duty may have been missed. Nudges stay, with their ready edits held back (see the describer). */
export const risk: Guard = {
  concerns: isNoticing,
  holds: (hit, _rule, block) => nearRisk(hit, block) || block.anywhere(CUE.duty, 0, block.tokens.count),
}
