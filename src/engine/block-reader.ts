import type { Hit } from './block.ts'
import type { Change } from './finding.ts'
import type { RuleRow } from './tables.ts'
import type { Tokens } from './tokens.ts'

/** What a document needs of whatever reads its blocks. */
export interface BlockReader {
  readonly rules: readonly RuleRow[]
  /** The words of the block that was read last: places of hits are indices into them. */
  readonly tokens: Tokens
  /** The hits in text[from, to), which must be one block, sorted by what they underline. */
  read(text: string, from: number, to: number, fields: number): readonly Hit[]
  /** Reads a text block by block and calls back with each: where it starts, and its hits. */
  scan(text: string, fields: number, visit: (from: number, hits: readonly Hit[]) => void): void
  /** The hits of the block that was read last, after one small change in it; `to` is where it ends now. */
  readAgain(text: string, to: number, change: Change, fields: number): readonly Hit[]
}
