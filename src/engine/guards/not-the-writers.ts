import type { Guard } from '../block.ts'

/** Quoted lines of a mail (">") belong to somebody else. */
export const notTheWriters: Guard = {
  name: 'not-the-writers',
  holds(_hit, _rule, block) {
    const { text, from, to } = block.tokens
    let at = from
    while (at < to && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++
    return text.charCodeAt(at) === 62
  },
}
