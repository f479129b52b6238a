import { BREAK, HASH_PRIME, HASH_SEED, WORD_CLASS } from './characters.ts'
import { ANCHOR_MASK } from './vocabulary.ts'

/** Words by where they start and end, with the hashes of what they say, and which of them may find a pattern. */
export interface WordList {
  starts: Int32Array
  ends: Int32Array
  hashes: Int32Array
  count: number
  /** Their places in the list. */
  candidates: Int32Array
  candidateCount: number
  /** The kinds of signs between them. */
  signs: number
}

/**
 * The one pass over every unit: reads words from `from` on into `out`, which has room for them, up to the first line break or `to`. Answers where it ended, past the
 * break. `filter`: see Vocabulary.anchors.
 */
export function readWords(text: string, from: number, to: number, filter: Uint8Array, out: WordList): number {
  const classes = WORD_CLASS
  const { starts, ends, hashes, candidates } = out
  let count = 0
  let found = 0
  let hash = HASH_SEED
  let length = 0
  let signs = 0
  let i = from
  // Measured: with the two ways in this order, the last word left for after the loop, and nothing more alive in it, it takes a third less time.
  for (; i < to; i++) {
    const unit = classes[text.charCodeAt(i)]!
    if (unit > 0) {
      hash = Math.imul(hash ^ unit, HASH_PRIME)
      length++
    } else {
      signs |= -unit
      if (length !== 0) {
        starts[count] = i - length
        ends[count] = i
        hashes[count] = hash
        if (((filter[(hash >>> 3) & ANCHOR_MASK]! >>> (hash & 7)) & 1) !== 0) candidates[found++] = count
        count++
        hash = HASH_SEED
        length = 0
      }
      if (unit === BREAK) break
    }
  }
  if (length !== 0) {
    starts[count] = i - length
    ends[count] = i
    hashes[count] = hash
    if (((filter[(hash >>> 3) & ANCHOR_MASK]! >>> (hash & 7)) & 1) !== 0) candidates[found++] = count
    count++
  }
  out.count = count
  out.signs = signs
  out.candidateCount = found
  return i < to ? i + 1 : to
}
