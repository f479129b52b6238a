import type { AnchorIndex } from './anchor-index.ts'
import { FIELDS, PATTERN, RULE } from './anchor-index.ts'
import type { Hit } from './block.ts'
import { HIGHLIGHT } from './instructions.ts'
import type { Matcher } from './matcher.ts'
import type { Search } from './search.ts'
import type { Tokens } from './tokens.ts'

/** Runs the patterns of every candidate word of a block. */
export class CandidateFinder {
  readonly #tokens: Tokens
  readonly #search: Search
  readonly #matcher: Matcher
  readonly #anchors: AnchorIndex
  /** By pattern, how often it was tried in the present block; by rule, in how many places it was found. */
  readonly #tries: Uint8Array
  readonly #places: Uint8Array
  #fields = 0
  #hits = NONE

  constructor(tokens: Tokens, search: Search, matcher: Matcher, anchors: AnchorIndex, patterns: number, rules: number) {
    this.#tokens = tokens
    this.#search = search
    this.#matcher = matcher
    this.#anchors = anchors
    this.#tries = new Uint8Array(patterns)
    this.#places = new Uint8Array(rules)
  }

  /**
   * The hits of the block that was read last. Where one rule fits the same words twice, the longer match counts, then the pattern that stands earlier in
   * the file.
   */
  find(fields: number): readonly Hit[] {
    this.#tries.fill(0)
    this.#places.fill(0)
    this.#hits = NONE
    this.#fields = fields
    this.#matcher.left = MOST_EFFORT
    const { candidates, candidateCount } = this.#tokens
    for (let i = 0; i < candidateCount && this.#matcher.left > 0; i++)
      this.#search.at(this.#anchors, candidates[i]!, this.#wanted, this.#found)
    this.#matcher.left = Number.MAX_SAFE_INTEGER
    return this.#hits
  }

  readonly #wanted = (row: number): boolean => {
    const { rows } = this.#anchors
    return (
      (rows[row + FIELDS]! & this.#fields) !== 0 &&
      this.#places[rows[row + RULE]!]! < MOST_PLACES &&
      this.#tries[rows[row + PATTERN]!]! < MOST_TRIES &&
      ++this.#tries[rows[row + PATTERN]!]! > 0
    )
  }

  readonly #found = (row: number, start: number): boolean => {
    const { rows } = this.#anchors
    if (this.#hits === NONE) this.#hits = []
    const rule = rows[row + RULE]!
    if (add(this.#hits, hitOf(this.#matcher, rule, rows[row + PATTERN]!, start))) this.#places[rule]!++
    return false
  }
}

const NONE: Hit[] = []

/*
 * What bounds the work of a block (2,000 units or less), so that no text costs much more than it costs to read. People who write do not come near: the most that a paragraph of all corpora asks for is
 * 3 places of a rule and an effort of 374, and paragraphs made of nothing but labelled harsh sentences, side by side, ask for 10 and 1,400 to 3,900. As a wording changes, what was past the bound is found.
 */
/** In how many places a rule is found. */
const MOST_PLACES = 16
/** How often a pattern is tried, by as many of its words with the right ones beside them. */
const MOST_TRIES = 48
/** How many runs of patterns and ways through them, counted by the matcher. */
const MOST_EFFORT = 4000

/** The match that was made last. A way through the pattern without [[…]] underlines all of it. */
function hitOf({ slots, end }: Matcher, rule: number, pattern: number, start: number): Hit {
  const first = slots[HIGHLIGHT]!
  const last = slots[HIGHLIGHT + 1]!
  return first >= 0 && last > first
    ? { rule, pattern, start, end, first, last }
    : { rule, pattern, start, end, first: start, last: end }
}

/** Whether the hit stands where none of its rule stood. */
function add(hits: Hit[], hit: Hit): boolean {
  for (let i = hits.length - 1; i >= 0 && i >= hits.length - RECENT; i--) {
    const other = hits[i]!
    if (other.rule !== hit.rule || other.first >= hit.last || other.last <= hit.first) continue
    if (outranks(hit, other)) hits[i] = hit
    return false
  }
  hits.push(hit)
  return true
}

/** Candidates come in the order of the text, so what a hit can overlap is among the last few. */
const RECENT = 24

function outranks(hit: Hit, other: Hit): boolean {
  const longer = hit.end - hit.start - (other.end - other.start)
  return longer !== 0 ? longer > 0 : hit.pattern < other.pattern
}
