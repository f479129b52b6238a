import type { Hit } from './block.ts'
import { HIGHLIGHT } from './program.ts'
import type { Reader } from './reader.ts'
import { isIn } from './word-bits.ts'

/**
 * Runs the patterns of every candidate word of the block that was read last. Where one rule fits the same words twice, the longer match counts,
 * then the pattern that stands earlier in the file.
 */
export function findCandidates(reader: Reader, fields: number): Hit[] {
  const { tokens, matcher, firstWords, anchors } = reader
  const hits: Hit[] = []
  const { counts } = reader
  counts.fill(0)
  for (let i = 0; i < tokens.candidateCount; i++) {
    const token = tokens.candidates[i]!
    const found = anchors.of(tokens.id(token))
    for (let j = 0; j < found.length; j++) {
      const anchor = found[j]!
      if ((anchor.fields & fields) === 0 || counts[anchor.rule]! >= MOST_HITS) continue
      if (anchor.next === undefined) {
        anchor.next = anchor.after < 0 ? null : firstWords.from(anchor.after)
        anchor.first = firstWords.from(anchor.program)
      }
      if (anchor.next !== null && !isIn(anchor.next, tokens.id(token + 1))) continue
      const { program, first = null } = anchor
      for (let start = firstWords.earliest(anchor, token, tokens); start <= token - anchor.least; start++) {
        if ((first !== null && !isIn(first, tokens.id(start))) || !matcher.match(program, start)) continue
        counts[anchor.rule]!++
        add(hits, hitOf(reader, anchor.rule, anchor.pattern, start))
        break
      }
    }
  }
  return hits
}

/**
 * The most places of one rule that are looked at closely in one block (2,000 units or less): nobody is helped by the thirty-third in a paragraph, and text made of
 * nothing else stays cheap.
 */
const MOST_HITS = 32

/** The match that was made last. A way through the pattern without [[…]] underlines all of it. */
function hitOf({ matcher: { slots, end } }: Reader, rule: number, pattern: number, start: number): Hit {
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
