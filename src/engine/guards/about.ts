import type { Guard } from '../block.ts'
import { ANYONE } from '../subject.ts'

/** A rule about clients leaves “I was late” alone, one about the writer “she was late”. Where it cannot be told who is meant, the rule speaks. */
export const about: Guard = {
  concerns: (rule) => rule.kind === 'nudge' && rule.about !== ANYONE,
  holds(hit, rule, block) {
    const subject = block.subjectOf(hit.start, hit.first, hit.last)
    return subject !== 0 && (subject & rule.about) === 0
  },
}
