import type { Forms } from './forms.ts'
import type { Fitting } from './join-on.ts'
import { isAdjective } from './what-follows.ts'

const JOINT = /([\p{L}-]+)(,? (?:and|or)|,) $/iu

/**
 * In “needy and difficult client” the first word still describes the client when the second goes: “needy client”, not “needy and client”. Null where it cannot
 * be told what the first word is.
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
  const before = place.text.slice(Math.max(0, place.start - REACH), place.start)
  // The rule itself takes the “and”; between two nouns it stays.
  const own = /^(?:and|but) /i.exec(place.text.slice(place.start, place.end))
  if (own !== null && forms.isNoun(/[\p{L}-]+(?= $)/u.exec(before)?.[0] ?? ''))
    return { pieces: [{ text: own[0], own: true, placeholder: false }, ...pieces], place }
  const match = JOINT.exec(before)
  if (match === null) return { pieces, place }
  const [all, word = '', joint = ''] = match
  const at = place.start - all.length + word.length
  if (isAdjective(word) || labelled(at)) {
    const lead = { text: ' ', own: true, placeholder: false }
    return { pieces: [lead, ...pieces], place: { ...place, start: at, opensSentence: false } }
  }
  return joint === ',' || forms.isNoun(word) ? { pieces, place } : null
}

const REACH = 40
