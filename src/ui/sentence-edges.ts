/** How far to look for the edge of a sentence: beyond this the paragraph has none worth showing. */
const REACH = 600

/** Ends with a full stop that ends no sentence: titles, shorthand of clinical notes, initials. */
const SHORTHAND =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|vs|approx|pt|pts|no|e\.g|i\.e|a\.m|p\.m|b\.i\.d|p\.o|p\.r\.n|[a-z])\.$/i

/** Whether a sentence starts at `at`: after a line break, or after a full stop and a space. */
function startsAt(text: string, at: number): boolean {
  if (/\s/.test(text.charAt(at))) return false
  let space = at
  while (space > 0 && /\s/.test(text.charAt(space - 1))) {
    space--
    if (text.charAt(space) === '\n') return true
  }
  if (space === 0) return true
  if (space === at || /[a-z]/.test(text.charAt(at))) return false
  const behind = text.slice(Math.max(0, space - 24), space)
  return /[.!?…]["'”’»)\]]*$/.test(behind) && !SHORTHAND.test(behind)
}

/**
 * The sentence or sentences that hold [start, end) of `text`, without the white space around them. Where none ends within reach, the cut
 * falls between two words. Offsets are UTF-16, half-open.
 */
export function sentenceEdges(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  const first = Math.max(0, start - REACH)
  while (from > first && !startsAt(text, from)) from--
  if (from === first && from > 0 && !startsAt(text, from)) {
    while (from < start && !/\s/.test(text.charAt(from - 1))) from++
  }
  let to = end
  const last = Math.min(text.length, end + REACH)
  while (to < last && !(to > start && startsAt(text, to)) && text.charAt(to) !== '\n') to++
  if (to === last && to < text.length) {
    while (to > end && !/\s/.test(text.charAt(to))) to--
  }
  while (to > end && /\s/.test(text.charAt(to - 1))) to--
  return { start: Math.min(from, start), end: to }
}
