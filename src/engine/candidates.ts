import type { AnchorIndex } from './anchor-index.ts'
import { FIELDS, PATTERN, RULE } from './anchor-index.ts'
import type { Hit } from './block.ts'
import type { Matcher } from './program.ts'
import { HIGHLIGHT } from './program.ts'
import type { Search } from './search.ts'
import type { Tokens } from './tokens.ts'

/** Runs the patterns of every candidate word of a block. */
export class CandidateFinder {
  readonly #tokens: Tokens
  readonly #search: Search
  readonly #matcher: Matcher
  readonly #anchors: AnchorIndex
  /** By pattern, how often it was tried in the present block. */
  readonly #tries: Uint16Array
  #fields = 0
  #hits = NONE

  constructor(tokens: Tokens, search: Search, matcher: Matcher, anchors: AnchorIndex, patterns: number) {
    this.#tokens = tokens
    this.#search = search
    this.#matcher = matcher
    this.#anchors = anchors
    this.#tries = new Uint16Array(patterns)
  }

  /**
   * The hits of the block that was read last. Where one rule fits the same words twice, the longer match counts, then the pattern that stands earlier in
   * the file.
   */
  find(fields: number): readonly Hit[] {
    this.#tries.fill(0)
    this.#hits = NONE
    this.#fields = fields
    const { candidates, candidateCount } = this.#tokens
    for (let i = 0; i < candidateCount; i++) this.#search.at(this.#anchors, candidates[i]!, this.#wanted, this.#found)
    return this.#hits
  }

  readonly #wanted = (row: number): boolean => {
    const { rows } = this.#anchors
    return (rows[row + FIELDS]! & this.#fields) !== 0 && this.#tries[rows[row + PATTERN]!]!++ < MOST_TRIES
  }

  readonly #found = (row: number, start: number): boolean => {
    const { rows } = this.#anchors
    if (this.#hits === NONE) this.#hits = []
    add(this.#hits, hitOf(this.#matcher, rows[row + RULE]!, rows[row + PATTERN]!, start))
    return false
  }
}

const NONE: Hit[] = []

/**
 * How often one pattern is tried in one block (2,000 units or less), by as many of its words with the right ones beside them: nobody is helped by the twenty-fifth in a paragraph, and text made of
 * nothing else stays cheap.
 */
const MOST_TRIES = 24

/** The match that was made last. A way through the pattern without [[…]] underlines all of it. */
function hitOf({ slots, end }: Matcher, rule: number, pattern: number, start: number): Hit {
  const first = slots[HIGHLIGHT]!
  const last = slots[HIGHLIGHT + 1]!
  return first >= 0 && last > first
    ? { rule, pattern, start, end, first, last }
    : { rule, pattern, start, end, first: start, last: end }
}

function add(hits: Hit[], hit: Hit): void {
  for (let i = hits.length - 1; i >= 0 && i >= hits.length - RECENT; i--) {
    const other = hits[i]!
    if (other.rule !== hit.rule || other.first >= hit.last || other.last <= hit.first) continue
    if (outranks(hit, other)) hits[i] = hit
    return
  }
  hits.push(hit)
}

/** Candidates come in the order of the text, so what a hit can overlap is among the last few. */
const RECENT = 24

function outranks(hit: Hit, other: Hit): boolean {
  const longer = hit.end - hit.start - (other.end - other.start)
  return longer !== 0 ? longer > 0 : hit.pattern < other.pattern
}
