import type { Block, Hit } from '../block.ts'

/** How far around a hit its surroundings are read as text. */
const NEAR = 60

interface Around {
  hit: Hit
  /** The text of the block right before and right after what is underlined. */
  before: string
  after: string
  /** The first token of its sentence, and one past the last. */
  from: number
  to: number
}

let last: Around | null = null

/** What stands around a hit; worked out once for all guards that ask about the same one. */
export function around(hit: Hit, { tokens }: Block): Around {
  if (last?.hit === hit) return last
  const { text, starts, ends } = tokens
  const start = starts[hit.first]!
  const end = ends[hit.last - 1]!
  last = {
    hit,
    before: text.slice(Math.max(tokens.from, start - NEAR), start),
    after: text.slice(end, Math.min(tokens.to, end + NEAR)),
    from: tokens.sentenceStart(hit.start),
    to: tokens.sentenceEnd(hit.end - 1),
  }
  return last
}

/** Word `i` of the block in lower case, '' outside it. */
export function wordAt({ tokens }: Block, i: number): string {
  return i < 0 || i >= tokens.count ? '' : tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!).toLowerCase()
}
