import type { Forms, VerbForm } from './forms.ts'
import { VERB_FORMS } from './forms.ts'

/** A piece of a rendered reframing. `own`: written by the rule, not taken from the text. */
export interface Piece {
  text: string
  own: boolean
  placeholder: boolean
  /** Where it stood in the text, when it was taken from there. */
  at?: number
}

/** What the text holds for the names in a reframing. */
export interface Captures {
  /** The words in a slot as they stand, '' when the part was absent. */
  text(slot: number): string
  /** Offset of a slot, -1 when absent. */
  at(slot: number): number
  /** Whether a form of "have" or "be" stands before the slot. */
  perfect(slot: number): boolean
  /** her, his or their … */
  pronoun(name: Pronoun): string
}

export const PRONOUNS = ['their', 'them', 'they', 'themself'] as const
export type Pronoun = (typeof PRONOUNS)[number]

const PART = /\{([^}]*)\}|\[([^\]]*)\]/g

/**
 * Fills a reframing: `{4}` the words of slot 4, `{4 as report}` another word in their form, `{4 as participle}` the same word in another form, `{their}` by
 * the sentence, `[…]` a placeholder. Null when a form is not known: then there is nothing honest to offer.
 */
export function render(template: string, captures: Captures, forms: Forms): Piece[] | null {
  const pieces: Piece[] = []
  let done = 0
  for (const match of template.matchAll(PART)) {
    own(pieces, template.slice(done, match.index))
    done = match.index + match[0].length
    if (match[2] !== undefined) pieces.push({ text: match[2], own: true, placeholder: true })
    else {
      const piece = fill(match[1]!, captures, forms)
      if (piece === null) return null
      if (piece.text !== '') pieces.push(piece)
    }
  }
  own(pieces, template.slice(done))
  return joinSpaces(pieces)
}

/** The form that a reframing puts a verb of the text into, null when it does not. */
export function formIn(template: string): VerbForm | null {
  const asked = [...template.matchAll(/ as (\w+)\}/g)].map((match) => match[1])
  return VERB_FORMS.find((form) => asked.includes(form)) ?? null
}

function own(pieces: Piece[], text: string): void {
  if (text !== '') pieces.push({ text, own: true, placeholder: false })
}

function fill(part: string, captures: Captures, forms: Forms): Piece | null {
  const [name = '', as] = part.split(' as ')
  if ((PRONOUNS as readonly string[]).includes(name))
    return { text: captures.pronoun(name as Pronoun), own: true, placeholder: false }
  const slot = Number(name)
  const text = captures.text(slot)
  if (as === undefined || text === '') return { text, own: false, placeholder: false, at: captures.at(slot) }
  const formed = (VERB_FORMS as readonly string[]).includes(as)
    ? forms.inForm(text, as as VerbForm)
    : forms.like(text, as, captures.perfect(slot))
  return formed === null ? null : { text: formed, own: true, placeholder: false, at: captures.at(slot) }
}

/** Single spaces between pieces, none at the ends: an absent part leaves no hole. */
function joinSpaces(pieces: Piece[]): Piece[] {
  const joined: Piece[] = []
  let last = ' '
  for (const piece of pieces) {
    let { text } = piece
    if (piece.own && !piece.placeholder) text = text.replace(/ {2,}/g, ' ')
    if (last === ' ') text = text.replace(/^ +/, '')
    if (/^[,;.]/.test(text) && last === ' ' && joined.length > 0)
      joined[joined.length - 1]!.text = joined[joined.length - 1]!.text.trimEnd()
    if (text === '') continue
    joined.push({ ...piece, text })
    last = text[text.length - 1]!
  }
  const end = joined[joined.length - 1]
  if (end !== undefined && !end.placeholder) end.text = end.text.trimEnd()
  return joined.filter((piece) => piece.text !== '')
}
