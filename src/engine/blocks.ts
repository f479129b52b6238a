import { WORD_CLASS } from './characters.ts'

/** No finding, guard or overlap looks beyond its block: a line, or a part of one that is longer than this. */
export const BLOCK_LIMIT = 2000

/**
 * Where the block that starts at `from` ends: past its line break, or, in a long line, at a sentence edge (else a word edge) within
 * BLOCK_LIMIT units.
 *
 * Among the edges in reach, the one whose neighbourhood hashes highest is taken, not the last one: two cuttings of the same text that
 * start at different places then soon meet again, so an edit near the start of a long line does not move every cut after it.
 */
export function blockEnd(text: string, from: number): number {
  const limit = from + BLOCK_LIMIT
  // A slice is a view; the native search in it is many times faster than looking at every unit.
  const lineBreak = text.slice(from, limit).indexOf('\n')
  if (lineBreak >= 0) return from + lineBreak + 1
  return text.length <= limit ? text.length : cut(text, from, limit)
}

/** Calls back with every block of a text. */
export function eachBlock(text: string, visit: (from: number, to: number) => void): void {
  for (let from = 0; from < text.length; ) {
    const to = blockEnd(text, from)
    visit(from, to)
    from = to
  }
}

function cut(text: string, from: number, limit: number): number {
  let sentence = -1
  let sentenceRank = -1
  let word = -1
  let wordRank = -1
  let before = text.charCodeAt(from)
  for (let i = from + 1; i < limit; i++) {
    const space = isSpace(before)
    before = text.charCodeAt(i)
    if (!space || WORD_CLASS[before]! <= 0) continue
    const rank = rankAt(text, i)
    if (isSentenceEdge(text, i - 1, from)) {
      if (rank >= sentenceRank) {
        sentenceRank = rank
        sentence = i
      }
    } else if (sentence < 0 && rank >= wordRank) {
      wordRank = rank
      word = i
    }
  }
  if (sentence > 0) return sentence
  if (word > 0) return word
  // One word or one run of signs longer than the limit: nothing can be found in it, so it is kept whole up to where it changes.
  const inWord = WORD_CLASS[text.charCodeAt(limit)]! > 0
  let end = limit
  while (end < text.length && text.charCodeAt(end - 1) !== 10 && WORD_CLASS[text.charCodeAt(end)]! > 0 === inWord) end++
  return end
}

/** True when the run of spaces that ends at `space`, and starts after `from`, follows a full stop, question or exclamation mark. */
function isSentenceEdge(text: string, space: number, from: number): boolean {
  let i = space
  while (i > from && isSpace(text.charCodeAt(i))) i--
  const unit = text.charCodeAt(i)
  return unit === 46 || unit === 33 || unit === 63
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 13 || unit === 0xa0
}

/** How far past a place its rank looks. */
export const RANK_REACH = 8

/** A rank that depends only on the units from `at` on, so that what stands before a block never moves a cut inside it. */
function rankAt(text: string, at: number): number {
  let hash = 17
  for (let i = at; i < at + RANK_REACH; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return (Math.imul(hash, 0x9e3779b1) >>> 4) & 0xffffff
}
