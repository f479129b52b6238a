import type { Block, Guard, Hit } from '../block.ts'

/** Whether risk is spoken of in the sentence of the hit or in one beside it, inside the block. */
export function nearRisk(hit: Hit, block: Block): boolean {
  const { tokens } = block
  const from = tokens.sentenceStart(Math.max(0, tokens.sentenceStart(hit.start) - 1))
  const end = tokens.sentenceEnd(hit.end - 1)
  return block.has('risk', from, end < tokens.count ? tokens.sentenceEnd(end) : end)
}

/** Noticing is silent beside risk, and where a duty may have been missed. Nudges stay, with their ready edits held back (see the describer). */
export const risk: Guard = {
  name: 'risk',
  holds(hit, rule, block) {
    return rule.kind === 'noticed' && (nearRisk(hit, block) || block.has('duty', 0, block.tokens.count))
  },
}
