import type { Block, Guard, Hit } from '../block.ts'
import * as CUE from '../cue-bits.ts'
import type { RuleRow } from '../tables.ts'
import { CLAUSE, STOP } from '../tokens.ts'
import { oneOf } from './word-at.ts'

/**
 * A guard that holds where a phrase of the cue stands before the hit in its sentence, and the writer has not taken the word again in between. `applies` may look
 * closer: at the rule, and at where the phrase starts and ends.
 */
export function cueBefore(
  cue: number,
  concerns: (rule: RuleRow) => boolean,
  applies: (rule: RuleRow, block: Block, start: number, end: number) => boolean = () => true,
): Guard {
  return {
    needs: cue,
    concerns,
    holds: (hit, rule, block) =>
      block.some(
        cue,
        block.around(hit).from,
        hit.start,
        // The phrase may end in the first word of the hit: “She said I was …” tells “I was …”.
        (start, end) =>
          end <= hit.start + 1 && applies(rule, block, start, end) && !writerReturns(hit, rule, block, start, end),
      ),
  }
}

const isIntro = oneOf('per according in')
const isAnd = oneOf('and')

/**
 * Whether the writer speaks again at the hit, after words up to `from` that gave the sentence to a report, a thought, an if: past a semicolon or dash, “, but …”, “and
 * was …”, “, she was …” (the cue `turn`), and where an act follows “and”: “reports pain and refused group”.
 */
function writerReturns({ start }: Hit, rule: RuleRow, block: Block, opener: number, from: number): boolean {
  // “Says: …” goes on telling.
  const { text, ends } = block.tokens
  for (let i = text[ends[from - 1]!] === ':' ? from + 1 : from; i <= start; i++)
    if ((block.tokens.gap(i) & (CLAUSE | STOP)) !== 0) return true
  if (rule.act === true && isAnd(block, start - 1)) return true
  // “Per mom, she is …”: that comma belongs to the opening words. The turn may end in the hit.
  return block.some(CUE.turn, from, start + 1, (turn) => turn > from || !isIntro(block, opener))
}
