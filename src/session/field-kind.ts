import type { FieldKind } from '../engine/finding.ts'

/** What a page tells about a field, all of it words: labels first, the address last. */
export interface FieldWords {
  /** The field's own label, placeholder, aria-label, name. */
  field: string
  /** Headings and the title of the page. */
  page: string
  /** The address, without its query. */
  address: string
}

const REFLECTION = /\b(reflect(ion|ive|ions)?|journal|supervision|learning[ -]log|portfolio)\b/i
const NOTE = /\b(note|notes|progress|assessment|soap|dap|birp|encounter|chart|formulation|discharge|intake)\b/i
const MAIL = /\b(compose|message|reply|e-?mail|letter|subject|recipient|inbox|mail|chat)\b/i

const firstOf = (words: string): FieldKind | null => {
  const flat = words.replace(/[_/.+]/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2')
  if (REFLECTION.test(flat)) return 'reflection'
  if (NOTE.test(flat)) return 'note'
  if (MAIL.test(flat)) return 'mail'
  return null
}

/** Guesses what kind of writing a field holds: its own label counts before the page's words, those before the address; else a note. */
export const guessFieldKind = ({ field, page, address }: FieldWords): FieldKind =>
  firstOf(field) ?? firstOf(page) ?? firstOf(address) ?? 'note'
