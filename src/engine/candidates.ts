import type { Hit } from './block.ts'
import { HIGHLIGHT } from './program.ts'
import type { Reader } from './reader.ts'

/**
 * Runs the patterns of every candidate word of the block that was read last. Where one rule fits the same words twice, the longer match counts,
 * then the pattern that stands earlier in the file.
 */
export function findCandidates(reader: Reader, fields: number): Hit[] {
  const { tables, tokens, matcher, ruleAnchors } = reader
  const hits: Hit[] = []
  for (const token of reader.candidates) {
    const anchors = ruleAnchors[tokens.id(token)]
    if (anchors === undefined) continue
    for (let i = 0; i < anchors.length; i += 3) {
      const pattern = anchors[i]!
      const row = tables.patterns[pattern]!
      const rule = row[1]
      if ((tables.rules[rule]!.fields & fields) === 0) continue
      const program = tables.programs[row[0]]!
      const least = anchors[i + 1]!
      for (let start = Math.max(0, token - anchors[i + 2]!); start <= token - least; start++) {
        if (!matcher.match(program, start)) continue
        // A way through the pattern without [[…]] underlines all of it.
        const marked = matcher.slots[HIGHLIGHT]! >= 0 && matcher.slots[HIGHLIGHT + 1]! > matcher.slots[HIGHLIGHT]!
        const first = marked ? matcher.slots[HIGHLIGHT]! : start
        const last = marked ? matcher.slots[HIGHLIGHT + 1]! : matcher.end
        add(hits, { rule, pattern, start, end: matcher.end, first, last })
        break
      }
    }
  }
  return hits
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
