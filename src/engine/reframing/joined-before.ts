import type { Forms } from './forms.ts'
import type { Fitting } from './join-on.ts'
import { copulaOf } from './shared-copula.ts'
import { isAdjective } from './what-follows.ts'

const JOINT = /([\p{L}-]+)(,? (?:and|or|but)|,) $/iu
/** Where an adjective before a noun can stand: at the start of a clause, after “a”, “the”, “her”. */
const BEFORE_NOUN =
  /(?:^|[^\p{L} ] *|(?<!\p{L})(?:an?|the|this|that|his|her|their|our|my|another|each|every|very|so|o|yo|old|male|female) )$/iu

/**
 * In “needy and difficult client” the first word still describes the client when the second goes: “needy client”, not “needy and client”. In “was angry and
 * difficult client left” it does not. Null where that cannot be told.
 *
 * @param labelled whether a nudge of another rule ends at this offset
 */
export function joinBefore(
  { pieces, place }: Fitting,
  forms: Forms,
  labelled: (at: number) => boolean,
): Fitting | null {
  const head = pieces[0]
  if (head === undefined || head.at === undefined || head.at <= place.start) return { pieces, place }
  // A rule may have taken the “and” already.
  const own = /^(?:and|or|but) /i.exec(place.text.slice(place.start, place.end))?.[0] ?? ''
  const start = place.start + own.length
  const before = place.text.slice(Math.max(0, place.start - REACH), start)
  const match = JOINT.exec(before)
  if (match === null) return { pieces, place }
  const [all, word = '', joint = ''] = match
  const told = before.slice(0, before.length - all.length)
  const at = start - all.length + word.length
  const describes = isAdjective(word) || labelled(at)
  const apart = forms.isNoun(word) || copulaOf(told, '') !== null || (joint.startsWith(',') && joint !== ',')
  if (apart || (joint === ',' && !describes)) {
    return own === '' ? { pieces, place } : { pieces: [{ text: own, own: true, placeholder: false }, ...pieces], place }
  }
  if (own !== '') return { pieces, place }
  if (!describes || !BEFORE_NOUN.test(told)) return null
  const lead = { text: ' ', own: true, placeholder: false }
  return { pieces: [lead, ...pieces], place: { ...place, start: at, opensSentence: false } }
}

const REACH = 40
