import type { Forms } from './forms.ts'

/**
 * What comes after words that are to be replaced, when “and”, “or” or “but” joins it to them:
 * a `clause` with a subject of its own, a `verb` (“and left”), a `complement` that shares their verb (“is needy and rude”), a `noun` that shares their article too
 * (“is an addict and thief”); `unsure` when the word could be any of these, or a list goes on; `nothing` when nothing is joined.
 */
type Follows = 'nothing' | 'clause' | 'verb' | 'complement' | 'noun' | 'unsure'

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
  /^(?: (?!(?:and|or|but|because|since|so|as|when|while|if|who|that|which|until|after|before)\b)[\p{L}'’-]+){0,3}? (?:is|was|are|were|has|had|have|did|does|do|can|could|will|would)\b/iu
/** What may come after an adjective that goes with no noun: “and rude.”, “and rude to staff”; not “and negative feedback”. */
const ALONE =
  /^(?:$|[^\p{L} ]| +(?:$|[^\p{L}]|(?:with|to|towards?|at|in|on|about|during|when|while|and|or|but|today|tonight|again|yesterday|this|for|because|since|as|after|before|by|if|until|from|all|the|a|her|his|their|seeking|noted)\b))/iu
const LIST = /^, *(\p{L}[\p{L}-]*)(?:(,|,? (?:and|or)) )?/iu
const SUBJECT =
  /^(?:i|we|you|he|she|they|it|who|which|this|that|these|those|there|the|his|her|their|our|my|everyone|everybody|someone|anyone|anybody|nobody|nothing|everything|every|no|pt|pts|cl|clt|ct|client|clients|patient|patients|staff|writer|mother|father|mom|dad|wife|husband|parents)$/i
const VERB =
  /^(?:is|was|are|were|has|have|had|do|does|did|can|could|may|might|will|would|should|must|cannot|not|never|then|[a-z]+n['’]t|left|kept|went|came|took|made|put|ran|threw|told|said|sent|spent|stood|sat|slept|ate|drank|held|hit|cut|quit|put|let|set|hurt|shut|read|got|lost|met|paid|broke|fell|felt|found|chose|wrote|woke|hung|blew|gave|gets|goes|says)$/i
const ADJECTIVE =
  /(?:ive|ful|less|ous|able|ible|ish|ing|ile|ical|iant|stant|tient|cent|(?:ng|ed|od|wd|ss|ch|sh|nd|nk|mp|gg|tt|ft|pp|ck|sk)y)$|^(?:angry|lazy|happy|whiny|sad|rude|late|upset|drunk|high|loud|tired|calm|sober|mean|cold|anxious|violent|un\p{L}+ed|non\p{L}*)$/iu

/**
 * @param after the text after the words that are replaced
 * @param named whether those words have an “a” in them: “is an addict and a thief”
 * @param labelled whether a nudge of another rule begins so many units into `after`
 */
export function whatFollows(after: string, named: boolean, forms: Forms, labelled: (at: number) => boolean): Joined {
  const match = JOINT.exec(after)
  if (match === null) {
    const [all = '', listed = '', joint] = LIST.exec(after) ?? []
    const goesOn = joint !== undefined || (!/ing$/i.test(listed) && !standsAlone(after.slice(all.length)))
    return { follows: isAdjective(listed) && goesOn ? 'unsure' : 'nothing', joint: '', word: '' }
  }
  const word = match[2]!
  const at = match[0].length
  const joined = (follows: Follows): Joined => ({ follows, joint: match[1]!, word })
  if (SUBJECT.test(word.replace(/['’](?:s|m|re|d|ll|ve)$/i, ''))) return joined('clause')
  if (VERB.test(word) || forms.finite(word) !== null) return joined('verb')
  if (OWN_VERB.test(after.slice(at + word.length))) return joined('clause')
  if (/^(?:with|in|at|on|off|out|under)$/i.test(word)) return joined('complement')
  // “and yet again, he missed group”: words that open a clause as well as they go with a verdict.
  if (/^(?:yet|once|as|of)$/i.test(word)) return joined('unsure')
  if (/^an?$/i.test(word))
    return joined(named || labelled(at) || labelled(at + word.length + 1) ? 'complement' : 'unsure')
  if (forms.isNoun(word)) return joined(labelled(at) ? 'noun' : 'unsure')
  const describes = labelled(at) ? !/(?:ed|[^s]s)$/i.test(word) : isAdjective(word)
  return joined(describes && standsAlone(after.slice(at + word.length)) ? 'complement' : 'unsure')
}

/** Whether a word is surely an adjective, by its ending or by name. */
export function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word)
}

/** Whether no noun follows, for an adjective that `after` comes after. */
export function standsAlone(after: string): boolean {
  return ALONE.test(after)
}
