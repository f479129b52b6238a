import type { Reframing } from '../engine/finding.ts'

/** A fixed stretch of a template, or a slot that only the writer can fill. */
export type Part = { text: string } | { slot: number; label: string }

/** Parts up to and without `close`, the sign that ends the clause ("; ", ", ", ". " or nothing at the very end). */
export interface Clause {
  parts: Part[]
  close: string
}

/** The fixed stretches and the slots of a reframing, in order. Brackets belong to the slot whether or not the range holds them. */
export function templateParts(reframing: Reframing): Part[] {
  const { text } = reframing
  const out: Part[] = []
  let at = 0
  const ranges = [...(reframing.placeholders ?? [])].sort((a, b) => a[0] - b[0])
  ranges.forEach(([start, end], slot) => {
    const bracketed = text[start - 1] === '[' && text[end] === ']'
    const from = bracketed ? start - 1 : start
    const to = bracketed ? end + 1 : end
    if (from > at) out.push({ text: text.slice(at, from) })
    out.push({ slot, label: text.slice(from, to).replace(/^\[|\]$/g, '') })
    at = to
  })
  if (at < text.length) out.push({ text: text.slice(at) })
  return out
}

/** Cuts a template at semicolons, commas, full stops and dashes that stand outside quotation marks. */
export function templateClauses(parts: readonly Part[]): Clause[] {
  const out: Clause[] = [{ parts: [], close: '' }]
  let quoted = false
  for (const part of parts) {
    if ('slot' in part) {
      out[out.length - 1]!.parts.push(part)
      continue
    }
    for (const piece of part.text.split(/(\s*[;—]\s*|,\s+|[.?!](?:\s+|$)|[“”"])/)) {
      if (piece === '') continue
      if (/^[“”"]$/.test(piece)) quoted = piece === '“' || (piece === '"' && !quoted)
      const last = out[out.length - 1]!
      if (!quoted && /^\s*[;—,.?!]\s*$/.test(piece)) {
        last.close = piece
        out.push({ parts: [], close: '' })
      } else {
        const before = last.parts[last.parts.length - 1]
        if (before && 'text' in before) before.text += piece
        else last.parts.push({ text: piece })
      }
    }
  }
  const last = out[out.length - 1]!
  if (last.parts.length === 0 && out.length > 1) out.pop()
  return out
}
