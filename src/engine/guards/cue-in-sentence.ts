import type { Guard } from '../block.ts'
import type { CueName, RuleRow } from '../tables.ts'
import { around } from './around.ts'

/** A guard that holds where a phrase of the cue stands anywhere in the sentence of the hit, for the rules that `concerns` names. */
export function cueInSentence(name: string, cue: CueName, concerns: (rule: RuleRow) => boolean): Guard {
  return {
    name,
    holds(hit, rule, block) {
      const { from, to } = around(hit, block)
      return concerns(rule) && block.has(cue, from, to)
    },
  }
}
