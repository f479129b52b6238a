/** “is”, “has been”, “seems to be” and their like, which more than one word can hang on. */
const COPULA =
  "(?:(?:has|have|had) (?:not )?been|(?:seem|appear)(?:s|ed)?(?: to be)?|remain(?:s|ed)?|bec[ao]mes?|gets?|got|is|was|are|were|am|(?:to )?be|['’](?:s|re|m))"
const INSIDE = new RegExp(String.raw`^(?:[\p{L}.]+ ){0,4}?(${COPULA})(?= |$)|^(?:\p{L}+['’])?(s|re|m)(?= )`, 'iu')
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${COPULA})(?: (?:also|often|always|still|just|now|again|so|too|very|\p{L}+ly))* $`,
  'iu',
)
const FULL: Record<string, string> = { s: 'is', re: 'are', m: 'am' }

export interface Copula {
  /** As it would be said again: “is” for “'s”. */
  words: string
  /** It is among the words that are replaced. */
  replaced: boolean
}

/** The verb that the replaced words (`old`) hang on, in them or right `before` them; null when there is none. */
export function copulaOf(before: string, old: string): Copula | null {
  const inside = INSIDE.exec(old)
  if (inside !== null) return { words: full(inside[1] ?? inside[2]!), replaced: true }
  const outside = BEFORE.exec(before)
  return outside === null ? null : { words: full(outside[1]!), replaced: false }
}

function full(copula: string): string {
  return FULL[copula.replace(/^['’]/, '').toLowerCase()] ?? copula
}
