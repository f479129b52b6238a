import type { Reframing } from '../finding.ts'
import { fitToWordsBefore } from './begin-earlier.ts'
import type { Place } from './fit-to-place.ts'

/** Takes words away, with the comma or space they leave behind; what then opens the sentence gets its capital. */
export function takeAway({ text, start, end, opensSentence }: Place): Reframing {
  let from = start
  let to = end
  const after = /^,?[ \t]+/.exec(text.slice(end, end + 8))
  // “Overdose for attention, 20 tablets”: the comma belongs to the words before, and stays.
  const keepsComma = text[end] === ',' && /[\p{L}\p{N})] +$/u.test(text.slice(Math.max(0, start - 4), start))
  if (keepsComma) while (from > 0 && text[from - 1] === ' ') from--
  else if (after !== null) to += after[0].length
  else while (from > 0 && text[from - 1] === ' ') from--
  if (after === null && /^[.;!?\n]|^$/.test(text.slice(end, end + 1))) {
    // The sign that led to them goes too: “Third missed session; clearly not invested.”
    while (/[,;:–—-]/.test(text[from - 1] ?? '')) from--
    while (from > 0 && text[from - 1] === ' ') from--
  }
  const next = text[to] ?? ''
  if (opensSentence && isCapital(text[start]!) && next !== next.toUpperCase())
    return { start: from, end: to + 1, text: next.toUpperCase() }
  return fitToWordsBefore({ start: from, end: to, text: '' }, text)
}

export function isCapital(unit: string): boolean {
  return unit !== unit.toLowerCase()
}
