import type { Hit } from './block.ts'
import type { BlockReader } from './block-reader.ts'
import { eachBlock } from './blocks.ts'
import type { Change } from './finding.ts'
import type { Reader } from './reader.ts'
import { keepStrongest } from './resolve-overlaps.ts'
import type { RuleRow } from './tables.ts'
import type { Tokens } from './tokens.ts'

/**
 * Several readers as one: each reads a block by itself, and what overlaps between them is settled by the same rules as within one. Words are cut by letters alone, so all of them see
 * the same words at the same places.
 */
export class JoinedReader implements BlockReader {
  readonly rules: readonly RuleRow[]
  readonly tokens: Tokens
  readonly #readers: readonly Reader[]
  /** By reader: how many rules and patterns those before it have. */
  readonly #before: readonly { rules: number; patterns: number }[]

  constructor(readers: readonly [Reader, ...Reader[]]) {
    this.#readers = readers
    this.rules = readers.flatMap((reader) => reader.rules)
    // Offsets come from the first reader's words.
    this.tokens = readers[0].tokens
    let rules = 0
    let patterns = 0
    this.#before = readers.map((reader) => {
      const before = { rules, patterns }
      rules += reader.rules.length
      patterns += reader.patterns.programs.length
      return before
    })
  }

  read(text: string, from: number, to: number, fields: number): readonly Hit[] {
    return this.#join((reader) => reader.read(text, from, to, fields))
  }

  scan(text: string, fields: number, visit: (from: number, hits: readonly Hit[]) => void): void {
    eachBlock(text, (from, to) => visit(from, this.read(text, from, to, fields)))
  }

  readAgain(text: string, to: number, change: Change, fields: number): readonly Hit[] {
    const [first] = this.#readers
    // The others may have read another text since; a pack is small, and reads its block anew.
    return this.#join((reader) =>
      reader === first ? reader.readAgain(text, to, change, fields) : reader.read(text, this.tokens.from, to, fields),
    )
  }

  #join(hitsOf: (reader: Reader) => readonly Hit[]): readonly Hit[] {
    const hits: Hit[] = []
    for (const [i, reader] of this.#readers.entries()) {
      const before = this.#before[i]!
      for (const hit of hitsOf(reader))
        hits.push({ ...hit, rule: hit.rule + before.rules, pattern: hit.pattern + before.patterns })
    }
    return keepStrongest(hits, this.rules)
  }
}
