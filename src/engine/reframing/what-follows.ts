import type { Forms } from './forms.ts'

/**
 * What comes after words that are to be replaced, when “and”, “or” or “but” joins it to them:
 * a `clause` with a subject of its own, a `verb` (“and left”), a `complement` that shares their verb (“is needy and rude”), a `noun` that shares their article too
 * (“is an addict and thief”); `unsure` when the word could be any of these, or a list goes on; `nothing` when nothing is joined.
 */
export type Follows = 'nothing' | 'clause' | 'verb' | 'complement' | 'noun' | 'unsure'

export interface Joined {
  follows: Follows
  /** What joins, with what stands before it: “ and”, “, but also”; '' for nothing. */
  joint: string
  /** The first of the joined words. */
  word: string
}

const JOINT =
  /^((?:,? (?:and\/or|and|or|but|yet)|, nor)) +(?:(?:also|even|often|always|again|still|then|very|really|so|too|quite|somewhat|rather|\p{L}{3,}ly) +)*(?=(\p{L}[\p{L}'’-]*))/iu
/** A noun and its verb: “and [history was] obtained”. */
const OWN_VERB =
  /^(?: (?!and\b|or\b|but\b)[\p{L}'’-]+){0,3}? (?:is|was|are|were|has|had|have|did|does|do|can|could|will|would)\b/iu
const LIST = /^, *\p{L}[\p{L}-]*(?:, *\p{L}[\p{L}-]*)*,? (?:and|or) \p{L}[\p{L}-]* *(?:$|[.;,\n])/u
const SUBJECT =
  /^(?:i|we|you|he|she|they|it|who|which|this|that|these|those|there|the|his|her|their|our|my|everyone|everybody|someone|anyone|anybody|nobody|nothing|everything|every|no|pt|pts|cl|clt|ct|client|clients|patient|patients|staff|writer|mother|father|mom|dad|wife|husband|parents)$/i
const VERB =
  /^(?:is|was|are|were|has|have|had|do|does|did|can|could|may|might|will|would|should|must|cannot|not|never|then|[a-z]+n['’]t|left|kept|went|came|took|made|put|ran|threw|told|said|sent|spent|stood|sat|slept|ate|drank|held|hit|cut|quit|put|let|set|hurt|shut|read|got|lost|met|paid|broke|fell|felt|found|chose|wrote|woke|hung|blew|gave|gets|goes|says)$/i
const ADJECTIVE =
  /(?:ive|ful|less|ous|able|ible|ish|ing|ile|ical|iant|stant|tient|cent|(?:ng|ed|od|wd|ss|ch|sh|nd|nk|mp|gg|tt|ft|pp|ck|sk)y)$|^(?:angry|lazy|happy|whiny|sad|rude|late|upset|drunk|high|loud|tired|calm|sober|mean|cold|anxious|violent|un\p{L}+ed|non\p{L}*|with|in|at|on|off|out|under)$/iu

/**
 * @param after the text after the words that are replaced
 * @param named whether those words have an “a” in them: “is an addict and a thief”
 * @param labelled whether a nudge of another rule begins so many units into `after`
 */
export function whatFollows(after: string, named: boolean, forms: Forms, labelled: (at: number) => boolean): Joined {
  const match = JOINT.exec(after)
  if (match === null) return { follows: LIST.test(after) ? 'unsure' : 'nothing', joint: '', word: '' }
  const word = match[2]!
  const at = match[0].length
  const joined = (follows: Follows): Joined => ({ follows, joint: match[1]!, word })
  if (SUBJECT.test(word.replace(/['’](?:s|m|re|d|ll|ve)$/i, ''))) return joined('clause')
  if (VERB.test(word) || forms.finite(word) !== null) return joined('verb')
  if (OWN_VERB.test(after.slice(at + word.length))) return joined('clause')
  if (/^an?$/i.test(word))
    return joined(named || labelled(at) || labelled(at + word.length + 1) ? 'complement' : 'unsure')
  if (forms.isNoun(word)) return joined(labelled(at) ? 'noun' : 'unsure')
  if (labelled(at) && !/(?:ed|[^s]s)$/i.test(word)) return joined('complement')
  return joined(ADJECTIVE.test(word) ? 'complement' : 'unsure')
}
