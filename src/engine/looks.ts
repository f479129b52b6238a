import type { Tokens } from './tokens.ts'
import { isCapital } from './tokens.ts'

/** What a SIGN instruction may ask beside signs of the gap, as bits beyond those of a gap: the next word is written AMA, May, us. */
export const CAPITALS = 256
export const CAPITAL = 512
export const SMALL = 1024
/** A quotation mark stands before the next word (or after the last), or none does. */
export const QUOTED = 2048
export const UNQUOTED = 4096

/** Whether the text looks as `wanted` says, at token `at`. */
export function looks(tokens: Tokens, at: number, wanted: number): boolean {
  const { text, starts, ends, count } = tokens
  if (wanted >= QUOTED) {
    const from = at > 0 ? ends[at - 1]! : tokens.from
    const to = at < count ? starts[at]! : tokens.to
    const signs = text.slice(from, to)
    // Right between two letters ’ is an apostrophe.
    const apostrophe = signs.length === 1 && at > 0 && at < count
    return (
      (apostrophe ? /["\u201c\u201d«»]/ : /["\u201c\u201d«»\u201e\u2018\u2019']/).test(signs) === (wanted === QUOTED)
    )
  }
  if (at >= count) return false
  const word = text.slice(starts[at]!, ends[at]!)
  const capitals = word === word.toUpperCase() ? CAPITALS : 0
  const first = isCapital(word.charCodeAt(0))
  return ((first ? (capitals && word.length > 1 ? 0 : CAPITAL) | capitals : SMALL) & wanted) !== 0
}
