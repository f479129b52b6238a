import type { Reframing } from '../finding.ts'
import { articleFor, fixArticles } from './article.ts'
import type { Piece } from './render.ts'

/** Where a reframing is to go: text[start, end), with what is known of the place. */
export interface Place {
  text: string
  start: number
  end: number
  /** A sentence starts at `start`. */
  opensSentence: boolean
}

/** Makes an edit of rendered pieces that reads as if the writer had written it: capitals, articles, spaces; trimmed to the words that change. */
export function fitToPlace(pieces: readonly Piece[], place: Place): Reframing {
  if (pieces.length === 0) return remove(place)
  const shouted = isShouted(place)
  let text = ''
  const placeholders: [number, number][] = []
  for (const piece of pieces) {
    let part = piece.own && !piece.placeholder ? fixArticles(piece.text) : piece.text
    if (shouted && piece.own && !piece.placeholder) part = part.toUpperCase()
    if (text !== '' && movedFromStart(piece, place)) part = part[0]!.toLowerCase() + part.slice(1)
    if (text === '' && place.opensSentence && isCapital(place.text[place.start]!))
      part = part[0]!.toUpperCase() + part.slice(1)
    if (piece.placeholder) placeholders.push([text.length, text.length + part.length])
    text += part
  }
  text = shouted ? text : fixJoin(text, pieces)
  const edit: Reframing = {
    start: place.start,
    end: place.end,
    text,
    ...(placeholders.length > 0 ? { placeholders } : {}),
  }
  return withArticle(apart(trim(edit, place.text), place.text), place.text)
}

/** In “She's needy” the words begin after the apostrophe: what takes their place stands apart. */
function apart(edit: Reframing, source: string): Reframing {
  if (!/[\p{L}\p{N}]['’]$/u.test(source.slice(Math.max(0, edit.start - 2), edit.start))) return edit
  return {
    ...edit,
    start: edit.start - 1,
    text: ` ${edit.text}`,
    ...(edit.placeholders === undefined
      ? {}
      : { placeholders: edit.placeholders.map(([a, b]): [number, number] => [a + 1, b + 1]) }),
  }
}

/** Articles between two pieces: "a " + "understanding". Lengths may change only where no placeholder is, so those are left. */
function fixJoin(text: string, pieces: readonly Piece[]): string {
  return pieces.some((piece) => piece.placeholder) ? text : fixOwnJoins(pieces, text)
}

function fixOwnJoins(pieces: readonly Piece[], text: string): string {
  return pieces.some((piece) => piece.own && /\ban? $/i.test(piece.text)) ? fixArticles(text) : text
}

/** A word that opened the sentence and now stands inside it loses its capital, unless it is "I" or a name. */
function movedFromStart(piece: Piece, place: Place): boolean {
  if (piece.own || piece.at !== place.start || !place.opensSentence) return false
  return /^(?:The|A|An|He|She|They|His|Her|Their|This|That|These|Those|Client|Patient|You|Your|We|Our|My|It|Its|Mother|Father|Mom|Dad|Drug|Substance|Polysubstance|Alcohol|Heroin|Cocaine|Crack|Meth|Opioid|Opiate|Benzo|Cannabis|Marijuana|Pill|Med|Meds|Medication|Medications|Treatment|Any|Anyone|Anybody|Everyone|Everybody|Every|Someone|Other|All|Some|Nothing|Everything|No|What|Why|How|If|When|Given|After|In|On)\b/.test(
    piece.text,
  )
}

function isShouted(place: Place): boolean {
  const words = place.text.slice(place.start, place.end)
  return /[A-Z]/.test(words) && !/[a-z]/.test(words) && /[A-Z]{3}/.test(words) && !/[a-z]/.test(lineAround(place))
}

function lineAround(place: Place): string {
  const from = place.text.lastIndexOf('\n', place.start - 1) + 1
  const to = place.text.indexOf('\n', place.end)
  return place.text.slice(from, to < 0 ? undefined : to)
}

/** Takes words away, with the comma or space they leave behind; what then opens the sentence gets its capital. */
function remove({ text, start, end, opensSentence }: Place): Reframing {
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
  return withArticle({ start: from, end: to, text: '' }, text)
}

/** Leaves out words at either end that do not change. */
function trim(edit: Reframing, source: string): Reframing {
  const old = source.slice(edit.start, edit.end)
  const { text } = edit
  const first = edit.placeholders?.[0]?.[0] ?? text.length
  const last = edit.placeholders?.at(-1)?.[1] ?? 0
  let front = 0
  while (front < Math.min(old.length, text.length, first) && old[front] === text[front]) front++
  while (front > 0 && !(isBreak(old[front - 1]) || (isBreak(old[front] ?? ' ') && isBreak(text[front] ?? ' ')))) front--
  let back = 0
  while (
    back < Math.min(old.length, text.length) - front &&
    text.length - back > last &&
    old[old.length - 1 - back] === text[text.length - 1 - back]
  )
    back++
  while (
    back > 0 &&
    !(
      isBreak(old[old.length - back]) ||
      (isBreak(old[old.length - back - 1] ?? ' ') && isBreak(text[text.length - back - 1] ?? ' '))
    )
  )
    back--
  return {
    ...edit,
    start: edit.start + front,
    end: edit.end - back,
    text: text.slice(front, text.length - back),
    ...(edit.placeholders === undefined
      ? {}
      : { placeholders: edit.placeholders.map(([a, b]): [number, number] => [a - front, b - front]) }),
  }
}

/** An "a" or "an" right before the edit agrees with the word that follows it now. */
function withArticle(edit: Reframing, source: string): Reframing {
  const before = /(?:^|[^\p{L}\p{N}'’])(an?)[ ]+$/iu.exec(source.slice(Math.max(0, edit.start - 6), edit.start))
  if (before === null || before[1] === undefined) return edit
  const next = /^[\p{L}\p{N}]+/u.exec(edit.text + source.slice(edit.end, edit.end + 24))?.[0]
  const right = next === undefined ? undefined : articleFor(next)
  if (right === undefined || before[1].toLowerCase() === right || (before[1] === 'A' && source[edit.start - 2] !== 'A'))
    return edit
  const at = source.lastIndexOf(before[1], edit.start - 1)
  const article = before[1][0] === 'A' ? right[0]!.toUpperCase() + right.slice(1) : right
  const lead = article + source.slice(at + before[1].length, edit.start)
  return {
    ...edit,
    start: at,
    text: lead + edit.text,
    ...(edit.placeholders === undefined
      ? {}
      : { placeholders: edit.placeholders.map(([a, b]): [number, number] => [a + lead.length, b + lead.length]) }),
  }
}

function isBreak(unit: string | undefined): boolean {
  return unit === undefined || !/[\p{L}\p{N}'’]/u.test(unit)
}

function isCapital(unit: string): boolean {
  return unit !== unit.toLowerCase()
}
