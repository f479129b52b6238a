import type { Finding } from '../../engine/finding.ts'

/** How far a sentence is looked for to either side of the caret. */
const REACH = 600
const SENTENCE_END = /[.!?]["”’)]?\s|\n/g

/** The edges of the sentence around `at`. Pure. */
export function sentenceAround(text: string, at: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, at - REACH), at)
  let start = at - before.length
  for (const match of before.matchAll(SENTENCE_END)) start = at - before.length + match.index + match[0].length
  const after = text.slice(at, at + REACH).search(/[.!?]["”’)]?(\s|$)|\n/)
  return { start, end: after < 0 ? Math.min(text.length, at + REACH) : at + after + 1 }
}

const distance = ({ start, end }: Finding, at: number): number => (at < start ? start - at : at > end ? at - end : 0)

/** Where a writer who has just ended a sentence, and is behind the space after it, still is: at its end. */
function backOverSpaces(text: string, caret: number): number {
  if (/^[^\S\n]*\S/.test(text.slice(caret, caret + REACH))) return caret
  let at = caret
  while (at > 0 && /[^\S\n]/.test(text.charAt(at - 1))) at--
  return at
}

/** The finding nearest to the caret in its sentence (at the end of a line: in the one just written), or null. Pure. */
export function findingAtCaret(findings: readonly Finding[], text: string, caret: number): Finding | null {
  const sentence = sentenceAround(text, backOverSpaces(text, caret))
  const near = findings
    .filter((finding) => finding.start < sentence.end && finding.end > sentence.start)
    .sort((a, b) => distance(a, caret) - distance(b, caret))
  return near[0] ?? null
}

/** What the menu opens on: the finding at the caret, else the next one, going round at the end. Pure. */
export function findingForCaret(findings: readonly Finding[], text: string, caret: number): Finding | null {
  return findingAtCaret(findings, text, caret) ?? nextFinding(findings, { start: caret, end: caret }, 1)
}

/** The finding after (or before) a selection, going round at the ends; null when there is none. Pure. */
export function nextFinding(
  findings: readonly Finding[],
  from: { start: number; end: number },
  step: 1 | -1,
): Finding | null {
  if (step === 1) return findings.find((finding) => finding.start >= from.end) ?? findings[0] ?? null
  return findings.findLast((finding) => finding.end <= from.start) ?? findings.at(-1) ?? null
}
