import type { Guard } from '../block.ts'

/** What was done to somebody, or told in trust, is not softened and not underlined: "manipulated her into signing" is a fact. */
export const harm: Guard = {
  name: 'harm',
  holds(hit, rule, block) {
    if (rule.self === true) return false
    const { tokens } = block
    return block.has('harm', tokens.sentenceStart(hit.start), tokens.sentenceEnd(hit.end - 1))
  },
}
