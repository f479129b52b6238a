import type { Forms } from './forms.ts'
import type { Fitting } from './join-on.ts'
import { opensWithVerb } from './verb-head.ts'

const NOTED = /^ (?:(?:is|was|has been) )?(?:noted|observed|reported|documented|seen)\b(?! to\b)/i
const GOES_ON = /^ (?:continues|persists)\b(?! to\b)/i

/**
 * What was noted, where a noun gives way to a verb: “Medication noncompliance noted” → “Noted not to be taking medication as prescribed”, “… continues” →
 * “Still not taking …”; “Manipulative behavior noted” → “[Did or said what]”. Null where that cannot be said in this sentence.
 */
export function noteAnew({ pieces, place }: Fitting, forms: Forms): Fitting | null {
  const after = place.text.slice(place.end, place.end + 24)
  const noted = NOTED.exec(after)?.[0]
  const goesOn = GOES_ON.exec(after)?.[0]
  const said = noted ?? goesOn
  const [head, ...rest] = pieces
  if (said === undefined || head?.own !== true) return { pieces, place }
  const grown = { ...place, end: place.end + said.length }
  const not = /^not (?=\p{L}+ing\b)/iu.exec(head.text)?.[0]
  if (head.placeholder || not === undefined) return { pieces, place: opensWithVerb(head, forms) ? grown : place }
  if (!place.opensSentence || /^ by\b/i.test(after.slice(said.length))) return null
  const lead = noted === undefined ? 'still not ' : `${noted.trim()} not to be `
  return { pieces: [{ ...head, text: lead + head.text.slice(not.length) }, ...rest], place: grown }
}
