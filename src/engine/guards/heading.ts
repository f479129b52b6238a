import type { Guard } from '../block.ts'

/** "COMPLIANCE:" at the start of a line names a section. */
export const heading: Guard = {
  name: 'heading',
  holds(hit, _rule, block) {
    const { tokens } = block
    return hit.start === 0 && tokens.text.charCodeAt(tokens.ends[hit.end - 1]!) === 58
  },
}
