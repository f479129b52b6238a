/**
 * Numbers as printable ASCII, so that all tables are one short string, read once from the start. One sign up to ONE - 1, two signs for the next thousand
 * and a half, four beyond. The signs leave out the quotation mark and the backslash, which a string literal would escape.
 */
export const BASE = 90
export const ONE = 70
export const TWO = 19
const LONG = 89

/** Reads a packed string from its start. */
export class SignReader {
  readonly #packed: string
  #at = 0

  constructor(packed: string) {
    this.#packed = packed
  }

  /** The next sign as a number from 0 to BASE - 1. */
  sign(): number {
    const unit = this.#packed.charCodeAt(this.#at++)
    return unit > 92 ? unit - 36 : unit - 35
  }

  /** The next number. */
  number(): number {
    const first = this.sign()
    if (first < ONE) return first
    if (first < LONG) return ONE + (first - ONE) * BASE + this.sign()
    return (this.sign() * BASE + this.sign()) * BASE + this.sign()
  }
}
