/**
 * Numbers as printable ASCII, so that a table is one short string to the JSON parser and is only unpacked when it is needed. One sign up to
 * ONE - 1, two signs for the next thousand and a half, four beyond. The signs leave out the quotation mark and the backslash, which JSON would escape.
 */
export const BASE = 90
export const ONE = 70
export const TWO = 19
const LONG = 89

/** The numbers in a packed string. */
export function unpack(packed: string): number[] {
  const numbers: number[] = []
  for (let i = 0; i < packed.length; ) {
    const first = digit(packed.charCodeAt(i++))
    if (first < ONE) numbers.push(first)
    else if (first < LONG) numbers.push(ONE + (first - ONE) * BASE + digit(packed.charCodeAt(i++)))
    else {
      numbers.push(
        (digit(packed.charCodeAt(i)) * BASE + digit(packed.charCodeAt(i + 1))) * BASE + digit(packed.charCodeAt(i + 2)),
      )
      i += 3
    }
  }
  return numbers
}

/** 35–125 without the backslash (92). */
function digit(unit: number): number {
  return unit > 92 ? unit - 36 : unit - 35
}
