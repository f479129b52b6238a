import { ANY, CLASS, END, GAP, JUMP, MATCH, NOT, OPEN, PHRASE, SAVE, SET, SIGN, SPLIT, START, VERB } from './program.ts'
import { APOSTROPHE } from './tokens.ts'

/**
 * Programs as they are kept: alternatives by where they start and end instead of by jumps, and a set of words as one number, so that most of a
 * program is the sets it names.
 */
export const FORK = 0
/** The next alternative; more follow. */
export const OR = 1
/** The last alternative. */
export const LAST = 2
export const MEET = 3
/** UPTO n: up to n words, whichever, as few as will do. */
export const UPTO = 4
/** HANG: an apostrophe stands before the next word. */
export const HANG = 5
/** The rest with their operand, in this order from CODES on. */
export const CODES = 6
export const PLAIN = [SAVE, PHRASE, NOT, GAP, SIGN, CLASS, VERB, ANY, START, END, OPEN] as const
const WITH_OPERAND = 7
/** A number from here on is a set. */
export const SETS = CODES + PLAIN.length

/** The instructions that Matcher runs. */
export function expandProgram(kept: readonly number[]): number[] {
  const out: number[] = []
  const forks: { split: number; jumps: number[] }[] = []
  const startAlternative = (more: boolean) => {
    const fork = forks[forks.length - 1]!
    fork.jumps.push(out.length + 1)
    out.push(JUMP, 0)
    out[fork.split + 1] = out.length - fork.split - 2
    if (!more) return
    fork.split = out.length
    out.push(SPLIT, 0)
  }
  for (let i = 0; i < kept.length; i++) {
    const code = kept[i]!
    if (code >= SETS) out.push(SET, code - SETS)
    else if (code >= CODES) {
      out.push(PLAIN[code - CODES]!)
      if (code - CODES < WITH_OPERAND) out.push(kept[++i]!)
    } else if (code === FORK) {
      forks.push({ split: out.length, jumps: [] })
      out.push(SPLIT, 0)
    } else if (code === MEET) for (const jump of forks.pop()!.jumps) out[jump] = out.length - jump - 1
    else if (code === UPTO) for (let left = kept[++i]!; left > 0; left--) out.push(SPLIT, 2, JUMP, 1, ANY)
    else if (code === HANG) out.push(GAP, APOSTROPHE)
    else startAlternative(code === OR)
  }
  out.push(MATCH)
  return out
}
