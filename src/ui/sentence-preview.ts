import { sentenceEdges } from './sentence-edges.ts'
import { type Piece, type Segment, wordDiff } from './word-diff.ts'

/** Longer than this on either side of the change, and the sentence is cut short at a word, with an ellipsis. */
const SIDE = 160

const WORD = /[\w'’\u00c0-\u1fff]/

function tailOf(text: string): string {
  if (text.length <= SIDE) return text
  const cut = text.slice(-SIDE)
  return `…${cut.slice(Math.max(0, cut.search(/\s/)))}`
}

function headOf(text: string): string {
  if (text.length <= SIDE) return text
  const cut = text.slice(0, SIDE)
  return `${cut.slice(0, Math.max(0, cut.search(/\s\S*$/)) || SIDE)} …`
}

/**
 * The whole sentence as it would read: what stays, what goes, what comes, and what still waits for the writer's words.
 * @param text the field's text; `edit` speaks of it in UTF-16 offsets, half-open, and its pieces spell out the new wording
 * @returns segments in reading order; without the `cut` ones they spell the sentence after the edit
 */
export function sentencePreview(
  text: string,
  edit: { start: number; end: number; pieces: readonly Piece[] },
): Segment[] {
  const edges = sentenceEdges(text, edit.start, edit.end)
  // Reframings come trimmed of what they share with the text, which may be half a word: show whole words.
  let { start, end } = edit
  while (start > edges.start && WORD.test(text.charAt(start - 1)) && WORD.test(text.charAt(start))) start--
  while (end < edges.end && end > 0 && WORD.test(text.charAt(end - 1)) && WORD.test(text.charAt(end))) end++
  const pieces = [{ text: text.slice(start, edit.start) }, ...edit.pieces, { text: text.slice(edit.end, end) }]
  const segments: Segment[] = [
    { kind: 'same', text: tailOf(text.slice(edges.start, start)) },
    ...wordDiff(text.slice(start, end), pieces),
    { kind: 'same', text: headOf(text.slice(end, edges.end)) },
  ]
  const out: Segment[] = []
  for (const segment of segments) {
    const last = out[out.length - 1]
    if (segment.text === '') continue
    if (last?.kind === 'same' && segment.kind === 'same') last.text += segment.text
    else out.push({ ...segment })
  }
  return out
}
