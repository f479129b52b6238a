import type { Block, Guard } from '../block.ts'
import * as CUE from '../cue-bits.ts'
import { CLAUSE, COMMA, JOIN } from '../tokens.ts'
import { cueBefore } from './cue-before.ts'
import { oneOf } from './word-at.ts'

const isSource = oneOf('per according')
const isHelper = oneOf(
  'also have had has ve still just really often always already only even now then would d did do can must',
)
/** “…, she said again.” */
const isLast = oneOf('again today yesterday later too repeatedly once twice')
const isWriter = oneOf('i we to')
const isBe = oneOf('am was were been are being')

const before = cueBefore(
  CUE.report,
  () => true,
  (_rule, block, start) => !writerTells(block, start),
)

/** "Says she feels lazy", "his mother called him difficult", "rude at home per mom": another's words, told. The writer's own "I think" is the writer's. */
export const reportedSpeech: Guard = {
  needs: CUE.report,
  holds(hit, rule, block) {
    if (before.holds(hit, rule, block)) return true
    const { tokens } = block
    return block.some(CUE.report, hit.end, block.around(hit).to, (start, end) => {
      for (let i = hit.end; i <= start; i++) if ((tokens.gap(i) & CLAUSE) !== 0) return false
      if (isSource(block, start)) return true
      // “…, his mother says.”
      const comma = (tokens.gap(start) | tokens.gap(start - 1)) & COMMA
      const after = isLast(block, end) ? end + 1 : end
      return comma !== 0 && (tokens.gap(after) & ~JOIN) !== 0 && !writerTells(block, start)
    })
  },
}

/** “I said”, “we have also told”, “needless to say”; but not “I was told”. */
function writerTells(block: Block, verb: number): boolean {
  let at = verb - 1
  while (at > verb - 4 && isHelper(block, at)) at--
  return isWriter(block, at) && !isBe(block, verb)
}
