import type { Forms, VerbForm } from './forms.ts'
import type { Piece } from './render.ts'

const ADVERBS = String.raw`(?:\s+(?:not|never|also|often|always|still|even|just|now|only|then|again|so|too|very|\p{L}+ly))*`
const NO_NOUN = String.raw`(?<![\p{L}\p{N}'’])`
const INFINITIVE = new RegExp(
  String.raw`${NO_NOUN}(?:to|can|could|may|might|must|shall|should|will|would|cannot|do|does|did|(?:ca|could|wo|would|should|must|do|does|did)n['’]t|['’](?:ll|d))${ADVERBS}\s+$`,
  'iu',
)
const PERFECT = new RegExp(
  String.raw`(?:${NO_NOUN}(?:have|has|had|having|(?:have|has|had)n['’]t)|['’]ve)${ADVERBS}\s+$`,
  'iu',
)
/** After these a noun or an adjective is awaited: “is a …”, “Pt's …”. */
const NOMINAL = new RegExp(
  String.raw`(?:${NO_NOUN}(?:a|an|the|this|these|those|my|your|his|her|its|our|their|another|is|was|are|were|am|be|been|being|(?:is|was|are|were)n['’]t)|['’](?:s|re|m))${ADVERBS}\s+$`,
  'iu',
)

/**
 * Puts the verb that a reframing opens with into the form that the place asks for: “may [be a poor historian]” takes “give”, “has [been …]” takes “given”,
 * “was in denial” takes the past. Null where no verb can stand: “He's a [frequent flyer]”.
 *
 * @param pieces as rendered; only a verb that the rule itself wrote is touched
 * @param before what stands in the text before the words that are replaced
 * @param old the first of those words
 */
export function agreeHead(pieces: Piece[], before: string, old: string, forms: Forms): Piece[] | null {
  const [head, ...rest] = pieces
  if (head === undefined || head.at !== undefined) return pieces
  const own = head.placeholder ? verbsOfPlaceholder(head.text, forms) : firstVerb(head.text, forms)
  if (own === null) return pieces
  // “did not come” has no other form by changing one word.
  const helped = /^(?:did|does|do) not\b/.test(head.text)
  if (PERFECT.test(before) || /^been$/i.test(old)) {
    if (helped) return null
    // “has [been beyond help]” → “has tried”, not “has had tried”.
    const having = /^ha[sd] /.exec(head.text)
    if (having !== null && !head.placeholder) return [{ ...head, text: head.text.slice(having[0].length) }, ...rest]
    return reword(head, rest, own.text, 'participle', forms)
  }
  if (NOMINAL.test(before)) return null
  if (INFINITIVE.test(before)) return helped ? null : reword(head, rest, own.text, 'base', forms)
  if (own.form !== 'third') return pieces
  if (forms.isPast(old)) return reword(head, rest, own.text, 'past', forms)
  return /^(?:are|have|re)$/i.test(old) || (!/^(?:is|has|does|s)$/i.test(old) && isPlural(before, forms))
    ? reword(head, rest, own.text, 'base', forms)
    : pieces
}

/** Whether a reframing opens with a verb of its own: “asked for …”, “[did or said what]”. */
export function opensWithVerb(head: Piece, forms: Forms): boolean {
  return firstVerb(head.text, forms) !== null
}

function isPlural(before: string, forms: Forms): boolean {
  const subject = /(\p{L}+)\s+(?:\p{L}+ly\s+)?$/u.exec(before)?.[1] ?? ''
  return /^(?:they|we|you|i|both)$/i.test(subject) || forms.isPlural(subject)
}

interface OwnVerb {
  /** The words up to the end of the verb or verbs. */
  text: string
  form: 'past' | 'third'
}

function firstVerb(text: string, forms: Forms): OwnVerb | null {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? ''
  const form = forms.finite(word)
  return form === null ? null : { text: word, form }
}

/** “[did or said what]”, “[shouted / cried / left …]”. */
function verbsOfPlaceholder(text: string, forms: Forms): OwnVerb | null {
  const own = firstVerb(text, forms)
  if (own === null) return null
  const more = /^\p{L}+(?: (?:or|\/) \p{L}+)*/u.exec(text)?.[0] ?? own.text
  return { ...own, text: more }
}

function reword(head: Piece, rest: Piece[], verbs: string, form: VerbForm, forms: Forms): Piece[] | null {
  let known = true
  const changed = verbs.replace(/\p{L}+/gu, (word) => {
    if (word === 'or') return word
    const formed = forms.inForm(word, form)
    known &&= formed !== null
    return formed ?? word
  })
  return known ? [{ ...head, text: changed + head.text.slice(verbs.length) }, ...rest] : null
}
