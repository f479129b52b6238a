import type { Block } from '../block.ts'

/** Word `i` of the block in lower case, '' outside it. */
export function wordAt({ tokens }: Block, i: number): string {
  return i < 0 || i >= tokens.count ? '' : tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!).toLowerCase()
}
