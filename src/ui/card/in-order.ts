import type { Diagnostic, Reframing } from '../../engine/finding.ts'

export const isTemplate = (reframing: Reframing) => (reframing.placeholders?.length ?? 0) > 0

/** Answers to harshness toward oneself come first; otherwise best first, as the rule has it. */
export const inOrder = (diagnostic: Diagnostic): Reframing[] => [
  ...diagnostic.reframings.filter((one) => one.action === 'answer'),
  ...diagnostic.reframings.filter((one) => one.action !== 'answer'),
]

/** The first wording, where it is ready as it stands. Words that answer harshness toward oneself are for one line at a time, and nothing is answered unread. */
export function readyOf(diagnostic: Diagnostic): Reframing | null {
  const [first] = inOrder(diagnostic)
  return first && !isTemplate(first) && first.action === undefined ? first : null
}
