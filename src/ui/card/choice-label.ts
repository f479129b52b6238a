import type { Diagnostic, Reframing } from '../../engine/finding.ts'
import { sentenceEdges } from '../sentence-edges.ts'
import { templateParts } from '../template-clauses.ts'
import type { Piece } from '../word-diff.ts'

/** A reframing comes trimmed of what it shares with the text; shorter than this, it says too little in a list. */
const ENOUGH = 18
const MORE = 36

/**
 * What a reframing says in the list: its words together with the part of the highlight that stays, and a few of the words that follow when that is
 * very short. Empty when it only takes words away.
 */
export function choiceLabel(text: string, diagnostic: Diagnostic, reframing: Reframing): Piece[] {
  const inner: Piece[] = templateParts(reframing).map((part) =>
    'slot' in part ? { text: part.label, slot: true } : { text: part.text },
  )
  if (reframing.action === 'answer') return trimmed(inner)
  const edges = sentenceEdges(
    text,
    Math.min(diagnostic.start, reframing.start),
    Math.max(diagnostic.end, reframing.end),
  )
  let start = Math.min(reframing.start, diagnostic.start)
  let end = Math.max(reframing.end, diagnostic.end)
  while (start > edges.start && !/\s/.test(text.charAt(start - 1))) start--
  while (end < edges.end && /[\w'’]/.test(text.charAt(end)) && /[\w'’]/.test(text.charAt(end - 1))) end++
  const pieces = [{ text: text.slice(start, reframing.start) }, ...inner, { text: text.slice(reframing.end, end) }]
  const length = pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0)
  if (length < ENOUGH) {
    const rest = text.slice(end, edges.end)
    const some = rest.length <= MORE ? rest : `${rest.slice(0, MORE).replace(/\s\S*$/, '')} …`
    pieces.push({ text: some })
  }
  return trimmed(pieces)
}

function trimmed(pieces: readonly Piece[]): Piece[] {
  const out = pieces.filter((piece) => piece.text !== '').map((piece) => ({ ...piece }))
  const first = out[0]
  const last = out[out.length - 1]
  if (first && !first.slot) first.text = first.text.trimStart()
  if (last && !last.slot) last.text = last.text.trimEnd()
  return out.filter((piece) => piece.text !== '')
}
