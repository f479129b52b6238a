import type { Block } from '../block.ts'
import { hashWord } from '../characters.ts'

/** Word `i` of the block in lower case, '' outside it. */
export function wordAt({ tokens }: Block, i: number): string {
  return i < 0 || i >= tokens.count ? '' : tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!).toLowerCase()
}

/**
 * Whether word `i` of the block is one of `words` (apart by spaces, lower case). Asked by their hashes, which are known: cutting the word out costs ten times as
 * much.
 */
export function oneOf(words: string): (block: Block, i: number) => boolean {
  const hashes = words.split(' ').map(hashWord)
  return ({ tokens }, i) => i >= 0 && i < tokens.count && hashes.includes(tokens.hashes[i]!)
}
