import type { Block, Hit } from '../block.ts'
import { APOSTROPHE, JOIN } from '../tokens.ts'
import { oneOf } from './word-at.ts'

/** How many words there may be between the start of the thing and what is said of it. */
const NEAR = 8

const isVerb = oneOf('is was are were be been s fail fails failed remains remained seems seemed felt')
const isLight = oneOf('has had have also very so too just really still a an the my his her our this')
const isBeside = oneOf(
  'with of about in on for and or but by at from to per no over during after is was like when because',
)

/** Whether a thing of the cue's comes right after what is underlined, with at most one word that describes it: "difficult airway", "aggressive renal tumour". */
export function comesAfter(cue: number, { last }: Hit, block: Block): boolean {
  const { tokens } = block
  return block.some(cue, last, Math.min(last + 2, tokens.count), (start) => {
    for (let i = last; i <= start; i++) if ((tokens.gap(i) & ~JOIN) !== 0) return false
    return start === last || !(isBeside(block, last) || isLight(block, last))
  })
}

/** Whether a phrase of the cue starts right after what is underlined. */
export function comesNext(cue: number, { last }: Hit, block: Block): boolean {
  return (block.tokens.gap(last) & ~JOIN) === 0 && block.has(cue, last, last + 1)
}

/** Whether the words are said of a thing of the cue's, as the subject: "the stent failed", "this form is terrible". */
export function isSubject(cue: number, hit: Hit, block: Block): boolean {
  // Most sentences name no such thing: that is known before any word is read.
  if (!block.has(cue, Math.max(0, hit.start - NEAR), hit.start)) return false
  let at = before(hit.start, block)
  if (!isVerb(block, hit.start)) {
    if (!isVerb(block, at - 1)) return false
    at = before(at - 1, block)
  }
  // “The nurse on the phone was rude”: the phone is not what was rude.
  return endsAt(cue, at, block, (start) => !isBeside(block, before(start, block) - 1))
}

/** Whether a phrase of the cue ends right before token `at`. */
export function endsAt(cue: number, at: number, block: Block, test: (start: number) => boolean): boolean {
  if ((block.tokens.gap(at) & ~(JOIN | APOSTROPHE)) !== 0) return false
  return block.some(cue, Math.max(0, at - 3), at, (start, end) => end === at && test(start))
}

/** Where the few light words before token `at` start. */
function before(at: number, block: Block): number {
  let from = at
  while (from > at - 3 && isLight(block, from - 1)) from--
  return from
}
