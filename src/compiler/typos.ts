/** How far, in letters, a slip may be from its word: more is another word. */
const FARTHEST = 3
const MOST_SLIPS = 12
const MOST_WORDS = 20
/** No word is longer; what is does not get measured, as that takes the square of its length. */
const LONGEST = 40

/** The slips that a rule names for words of its patterns: noncompliant → noncomplient. */
export class Typos {
  readonly #slips: ReadonlyMap<string, readonly string[]>
  readonly #used = new Set<string>()

  /** `source` as written in the rule: word → slips. */
  constructor(source: Readonly<Record<string, readonly string[]>> = {}) {
    this.#slips = new Map(Object.entries(source).map(([word, slips]) => [word.toLowerCase(), slips]))
  }

  /** The slips for a word as a pattern writes it, or for a form of it. */
  of(word: string): readonly string[] {
    const lower = word.toLowerCase()
    const slips = this.#slips.get(lower)
    if (slips === undefined) return []
    this.#used.add(lower)
    return slips.slice(0, MOST_SLIPS)
  }

  /** Calls back with every mistake and the word it stands under, once all patterns have been read. */
  check(tell: (message: string, word: string, place?: number) => void): void {
    for (const [i, [word, slips]] of [...this.#slips].entries()) {
      if (i === MOST_WORDS) {
        tell(`A rule names slips of up to ${MOST_WORDS} words: keep the commonest.`, word)
        return
      }
      if (!this.#used.has(word))
        tell(`No pattern of this rule names “${word}”: write it here as it stands there, form and all.`, word)
      if (slips.length > MOST_SLIPS) tell(`${slips.length} slips of “${word}”: keep the ${MOST_SLIPS} commonest.`, word)
      for (const [place, slip] of slips.slice(0, MOST_SLIPS).entries()) {
        const far = slip.length > LONGEST ? FARTHEST + 1 : distance(word, slip.toLowerCase())
        if (far === 0) tell(`“${slip}” is the word itself: take it away.`, word, place)
        else if (far > FARTHEST)
          tell(`“${slip}” is too far from “${word}” to be a slip of it: make it an alternative, (a | b).`, word, place)
      }
    }
  }
}

/** How many letters are to be put in, taken out, changed, or swapped with the next, to turn one word into the other. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > FARTHEST) return FARTHEST + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, beforeLast[j - 2]! + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
