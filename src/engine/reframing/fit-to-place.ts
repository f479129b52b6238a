import type { Reframing } from '../finding.ts'
import { fixArticles } from './article.ts'
import { fitToWordsBefore } from './begin-earlier.ts'
import type { Piece } from './render.ts'
import { isCapital, takeAway } from './take-away.ts'
import { trim } from './trim.ts'

/** Where a reframing is to go: text[start, end), with what is known of the place. */
export interface Place {
  text: string
  start: number
  end: number
  /** A sentence starts at `start`. */
  opensSentence: boolean
  /** It is written in capitals. */
  shouted: boolean
}

/** Makes an edit of rendered pieces that reads as if the writer had written it: capitals, articles, spaces; trimmed to the words that change. */
export function fitToPlace(pieces: readonly Piece[], place: Place): Reframing {
  if (pieces.length === 0) return takeAway(place)
  const { shouted } = place
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
  return fitToWordsBefore(trim(edit, place.text), place.text)
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
  return /^(?:The|A|An|He|She|They|His|Her|Their|This|That|These|Those|Clients?|Patients?|Students?|Residents?|Person|People|Man|Men|Woman|Women|Child|Children|Kids?|Boys?|Girls?|Teens?|Adults?|Parents?|You|Your|We|Our|My|It|Its|Mother|Father|Mom|Dad|Drug|Substance|Polysubstance|Alcohol|Heroin|Cocaine|Crack|Meth|Opioid|Opiate|Benzo|Cannabis|Marijuana|Pill|Med|Meds|Medication|Medications|Treatment|Any|Anyone|Anybody|Everyone|Everybody|Every|Someone|Other|All|Some|Nothing|Everything|No|Nobody|Only|Most|Others|There|Such|Of|What|Why|How|If|When|Given|After|In|On)\b/.test(
    piece.text,
  )
}

/** In capitals, as are the words around it; an abbreviation alone is not. */
export function isShouted(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end)
  if (!/[A-Z]{3}/.test(words) || /[a-z]/.test(words)) return false
  return (
    /[A-Z]{2}.*[^A-Z].*[A-Z]{2}/.test(words) ||
    /[A-Z]{2}[^a-zA-Z\n]*$/.test(text.slice(Math.max(0, start - 12), start)) ||
    /^[^a-zA-Z\n]*[A-Z]{2}/.test(text.slice(end, end + 12))
  )
}
