import { count } from './cue-bits.ts'

/** In a list of tokens and their bits, a token takes so many numbers. */
export const PAIR = 2

/** What is known of the cues in some tokens of a block. */
export class CueWindow {
  from = 0
  to = -1
  /** Those of the tokens that may hold a cue, each followed by the bits of those cues; how many numbers of it count; and all bits together. */
  pairs = new Int32Array(256)
  length = 0
  mask = 0
  /** By cue: where it lies among them, in no order, start and end; only those whose bit is in `looked`. */
  readonly spans: number[][] = Array.from({ length: count }, () => [])
  looked = 0

  /** Begins with [from, to), of which nothing is known yet. */
  open(from: number, to: number): void {
    this.from = from
    this.to = to
    this.length = 0
    this.mask = 0
    this.looked = 0
    if (this.pairs.length < (to - from) * PAIR) this.pairs = new Int32Array((to - from) * PAIR)
  }

  /** Takes in that a token may hold these cues; 0: none. */
  note(token: number, bits: number): void {
    if (bits === 0) return
    this.mask |= bits
    this.pairs[this.length++] = token
    this.pairs[this.length++] = bits
  }
}
