import type { AnchorIndex } from './anchor-index.ts'
import { FIRST, LEAST, MOST, NEXT, PREVIOUS, PROGRAM } from './anchor-index.ts'
import type { BitPool } from './bit-pool.ts'
import type { FirstWords } from './first-words.ts'
import type { Matcher } from './matcher.ts'
import type { Tokens } from './tokens.ts'

/** Runs the patterns that a word finds, of one index: those of rules, of a cue, or of exceptions. */
export class Search {
  readonly #tokens: Tokens
  readonly #matcher: Matcher
  readonly #firstWords: FirstWords
  readonly #pool: BitPool

  constructor(tokens: Tokens, matcher: Matcher, firstWords: FirstWords, pool: BitPool) {
    this.#tokens = tokens
    this.#matcher = matcher
    this.#firstWords = firstWords
    this.#pool = pool
  }

  /**
   * Calls `found` with every match that is found by `token`: the row of its anchor and where it starts; where it ends is the matcher's. Anchors that are not `wanted`
   * are not tried; `found` answers whether later places for the same anchor are wanted too.
   */
  at(
    index: AnchorIndex,
    token: number,
    wanted: (row: number) => boolean,
    found: (row: number, start: number) => boolean,
  ): void {
    const tokens = this.#tokens
    const { hashes, count } = tokens
    const list = index.listOf(tokens.id(token))
    const next = token + 1 < count ? hashes[token + 1]! : 0
    if (list === 0 || !index.mayMatch(list, token > 0 ? hashes[token - 1]! : 0, next)) return
    if (index.isNew(list)) index.settle(list, this.#firstWords, this.#eachHash)
    this.#tryAll(index, list, token, wanted, found)
  }

  #tryAll(
    index: AnchorIndex,
    list: number,
    token: number,
    wanted: (row: number) => boolean,
    found: (row: number, start: number) => boolean,
  ): void {
    const tokens = this.#tokens
    const pool = this.#pool
    const { rows, starts, entries } = index
    const nextId = tokens.id(token + 1)
    const previousId = tokens.id(token - 1)
    for (let entry = starts[list]!; entry < starts[list + 1]!; entry++) {
      const row = entries[entry]!
      if (!pool.passes(rows[row + NEXT]!, nextId)) continue
      const least = rows[row + LEAST]!
      const most = pool.passes(rows[row + PREVIOUS]!, previousId) ? rows[row + MOST]! : 0
      if (most < least) continue
      this.#matcher.left -= 1 + ((most - least) >> 2)
      if (!wanted(row)) continue
      for (let start = Math.max(0, token - most); start <= token - least; start++) {
        if (!pool.passes(rows[row + FIRST]!, tokens.id(start))) continue
        // A match that ends before the word was found by another.
        const matches = this.#matcher.match(rows[row + PROGRAM]!, start) && this.#matcher.end > token
        if (matches && !found(row, start)) break
      }
    }
  }

  readonly #eachHash = (test: number, visit: (hash: number) => void): void => {
    this.#pool.each(test, (id) => visit(this.#tokens.vocabulary.hashOf(id)))
  }
}
