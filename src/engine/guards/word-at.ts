import type { Block, Hit } from '../block.ts'

/** Word `i` of the block in lower case, '' outside it. */
export function wordAt({ tokens }: Block, i: number): string {
  return i < 0 || i >= tokens.count ? '' : tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!).toLowerCase()
}

/** How far around a hit its surroundings are read as text. */
const NEAR = 60

/** The text of the block right before what is underlined. */
export function textBefore({ first }: Hit, { tokens: { text, from, starts } }: Block): string {
  return text.slice(Math.max(from, starts[first]! - NEAR), starts[first])
}

/** The text of the block right after what is underlined. */
export function textAfter({ last }: Hit, { tokens: { text, to, ends } }: Block): string {
  return text.slice(ends[last - 1], Math.min(to, ends[last - 1]! + NEAR))
}
