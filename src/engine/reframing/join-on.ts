import { articleFor } from './article.ts'
import type { Place } from './fit-to-place.ts'
import type { Forms, VerbForm } from './forms.ts'
import type { Piece } from './render.ts'
import type { Copula } from './shared-copula.ts'
import { copulaOf } from './shared-copula.ts'
import type { Joined } from './what-follows.ts'
import { standsAlone, whatFollows } from './what-follows.ts'

/** What is to stand in a place; the place may have grown, to take in what is joined to it. */
export interface Fitting {
  pieces: Piece[]
  place: Place
}

/**
 * Sees to it that words joined by “and” still have what they hang on: in “is manipulative and rude” both hang on “is”, so where the first gives way to “asked
 * for …” the second needs an “is” of its own. Null where the sentence would not read, or would say something else.
 *
 * @param labelled whether a nudge of another rule begins at this offset
 * @param form what a verb of the text was put into, when it was
 */
export function joinOn(
  { pieces, place }: Fitting,
  forms: Forms,
  labelled: (at: number) => boolean,
  form: VerbForm | null,
): Fitting | null {
  const after = place.text.slice(place.end, place.end + REACH)
  const old = place.text.slice(place.start, place.end)
  const named = /(?:^| )an? /i.test(old)
  const joined = whatFollows(after, named, forms, (at) => labelled(place.end + at))
  const words = pieces.map((piece) => piece.text).join('')
  if (!meetsRest(words, old, place.text.slice(Math.max(0, place.start - REACH), place.start), after, joined))
    return null
  if (form !== null && form !== 'base') return joinVerb({ pieces, place }, after, joined, form, forms)
  if (joined.follows === 'nothing' || joined.follows === 'clause' || joined.follows === 'verb') return { pieces, place }
  if (words === '') return /^(?:and|or|but) /i.test(old) ? { pieces, place } : null
  const copula = copulaOf(place.text.slice(Math.max(0, place.start - REACH), place.start), old)
  if (copula !== null && !isKept(copula, words)) {
    const last = pieces.at(-1)
    if (joined.follows !== 'unsure')
      // “in denial about his drinking and gambling”: two that he does, or one that he is doing?
      return /ing$/i.test(joined.word) && THING.test(old) ? null : sayAgain({ pieces, place }, copula, joined, named)
    // “too lazy to work or cook”: what is joined goes with the words that stay.
    return last?.own === false && forms.isBase(last.text) ? { pieces, place } : null
  }
  return copula !== null || lastWord(words) === lastWord(old) || isOneWord(words) || GERUND.test(words)
    ? { pieces, place }
    : null
}

/** Whether the new words go with what stands right before and after: not “known [not taking …]”, nor “as prescribed by her mother”. */
function meetsRest(words: string, old: string, before: string, after: string, joined: Joined): boolean {
  if (/ prescribed$/i.test(words) && /^ by\b/i.test(after)) return false
  // “the [noncompliant] diabetic”, “[noncompliant] and rude client”: no phrase can stand before a noun.
  if (
    LABEL.test(old) &&
    words.includes(' ') &&
    (joined.follows === 'unsure' || !(standsAlone(after) || SEEN.test(after)))
  )
    return false
  return !(GERUND.test(words) && /[ae]nce\b/i.test(old) && OF_A_NOUN.test(before))
}

const REACH = 80
const LABEL = /^[\p{L}-]*(?:ant|ive|ing|ed|[^l]y)$/iu
const SEEN = /^ (?:\p{L}+(?:ly|ed|s)|here|now)\b/iu
const THING = / (?:about|of|to|with|in|for|re) /i
const OF_A_NOUN =
  /\b(?:known|ongoing|chronic|continued|continuing|recent|past|prior|persistent|frequent|repeated|documented|significant|poor|severe|suspected|possible|likely|some|any|partial|complete|total|previous|multiple|an?) $/i
/** A gerund stands where the noun stood: “due to [not taking meds as prescribed] and poor sleep”. */
const GERUND = /^(?:not )?\p{L}+ing\b/iu

/** Whether the new words leave the copula to those that share it, unmixed with a “not” or a “who”. */
function isKept(copula: Copula, words: string): boolean {
  if (/ (?:who|with) /.test(words)) return false
  if (!copula.replaced) return !/^not\b/i.test(words)
  const at = ` ${words} `.toLowerCase().indexOf(` ${copula.words.toLowerCase()} `)
  return at >= 0 && !/^\s*not\b/i.test(words.slice(at + copula.words.length))
}

function sayAgain({ pieces, place }: Fitting, copula: Copula, joined: Joined, named: boolean): Fitting {
  const article = joined.follows === 'noun' && named ? ` ${articleFor(joined.word)}` : ''
  return {
    pieces: [...pieces, { text: `${joined.joint} ${copula.words}${article}`, own: true, placeholder: false }],
    place: { ...place, end: place.end + joined.joint.length },
  }
}

/** “has failed to [show] or call” → “has not shown or called”. */
function joinVerb(fitting: Fitting, after: string, joined: Joined, form: VerbForm, forms: Forms): Fitting | null {
  const { pieces, place } = fitting
  const formed = forms.isBase(joined.word) && pieces.at(-1)?.at !== undefined ? forms.inForm(joined.word, form) : null
  if (formed !== null)
    return {
      pieces: [...pieces, { text: `${joined.joint} ${formed}`, own: true, placeholder: false }],
      place: { ...place, end: place.end + joined.joint.length + 1 + joined.word.length },
    }
  const clause = /^[^.;:!?\n]*/.exec(after)![0]
  for (const [, to, word = ''] of clause.matchAll(/ (?:and|or) (to )?(\p{L}+)/gu))
    if (forms.isBase(word) && (to !== undefined || !forms.isNoun(word))) return null
  return fitting
}

function lastWord(words: string): string {
  return /[\p{L}\p{N}]+\P{L}*$/u.exec(words)?.[0].toLowerCase() ?? ''
}

function isOneWord(words: string): boolean {
  return !words.includes(' ')
}
