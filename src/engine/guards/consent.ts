import type { Guard } from '../block.ts'

/** Refusing, consenting, leaving against advice: where the word does legal work it stays exactly as it is. */
export const consent: Guard = {
  name: 'consent',
  holds(hit, rule, block) {
    if (rule.act !== true) return false
    const { tokens } = block
    return block.has('consent', tokens.sentenceStart(hit.start), tokens.sentenceEnd(hit.end - 1))
  },
}
