import type { Guard } from '../block.ts'
import type { RuleRow } from '../tables.ts'

/** A guard that holds where a phrase of the cue stands anywhere in the sentence of the hit, for the rules that `concerns` names. */
export function cueInSentence(cue: number, concerns: (rule: RuleRow) => boolean): Guard {
  return {
    needs: cue,
    concerns,
    holds(hit, _rule, block) {
      const { from, to } = block.around(hit)
      return block.has(cue, from, to)
    },
  }
}
