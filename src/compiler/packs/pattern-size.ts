import { anchorWords } from '../anchors.ts'
import { emitProgram } from '../emit-program.ts'
import type { Inflector } from '../inflect.ts'
import { parsePattern } from '../parse-pattern.ts'
import type { Node } from '../pattern-ast.ts'
import { total } from '../span.ts'
import type { Typos } from '../typos.ts'
import type { WordClasses } from '../word-classes.ts'
import { WORD_FREQUENCY } from '../word-frequency.ts'
import type { PackLimits } from './pack-limits.ts'

/** Why a pattern is refused before anything is built from it. */
export interface TooLarge {
  message: string
  mend: string
  /** It is the pack that is too large: the next pattern would be told the same. */
  whole?: true
}

/** What the patterns of a pack come to together. */
export interface PatternTotals {
  lemmas: Set<string>
  words: Set<string>
  /** How often the patterns are tried in 1,000 ordinary words. */
  tries: number
}

const LEMMA = /^\p{L}[\p{L}'’-]{0,39}$/u

/** How often a word comes in 1,000 ordinary ones; rare words are all taken for one in 20,000. */
const FREQUENCY = new Map(
  WORD_FREQUENCY.flatMap(([times, words]) => words.split(' ').map((word) => [word, times / 100] as const)),
)
const RARE = 0.05

/** Looks at a pattern as text: nothing is parsed or inflected yet. */
export function refusedAsText(source: string, limits: PackLimits, totals: PatternTotals): TooLarge | null {
  if (source.length > limits.patternLength)
    return {
      message: `This pattern has ${source.length} signs.`,
      mend: `${limits.patternLength} is the most: divide it into several.`,
    }
  let depth = 0
  for (const sign of source) {
    if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth--
    if (depth > limits.patternDepth)
      return {
        message: `Brackets stand in one another more than ${limits.patternDepth} deep.`,
        mend: 'Write the alternatives side by side, or as several patterns.',
      }
  }
  for (const [, written] of source.matchAll(/([^\s()[\]|?!,;$^]*)~/g)) {
    const lemma = written!.replace(/^[a-z][a-z0-9_]*:/, '')
    const refused = refusedLemma(lemma, limits, totals)
    if (refused !== null) return refused
  }
  return null
}

/** A lemma is inflected by a library that knows words, not any text. */
export function refusedLemma(lemma: string, limits: PackLimits, totals: PatternTotals): TooLarge | null {
  if (!LEMMA.test(lemma))
    return {
      message: `“${lemma.slice(0, 40)}” is not a word that has forms.`,
      mend: 'A lemma is one word of letters: claim~v, addict~n, lazy~a.',
    }
  totals.lemmas.add(lemma)
  return totals.lemmas.size <= limits.lemmas
    ? null
    : { message: `The pack has more than ${limits.lemmas} lemmas.`, mend: 'Divide the pack into several.', whole: true }
}

/**
 * Looks at what a pattern says. A pattern that cannot be read is left to the compiler, which says why. `everywhere`: it is tried in every sentence, and not
 * only beside a hit, as those of `unless` are.
 */
export function refusedAsPattern(
  source: string,
  everywhere: boolean,
  classes: WordClasses,
  inflect: Inflector,
  limits: PackLimits,
  totals: PatternTotals,
  typos: Typos,
): TooLarge | null {
  let nodes: Node[]
  try {
    nodes = parsePattern(source, inflect, typos)
  } catch {
    return null
  }
  const ways = new Ways(totals.words)
  ways.of(nodes)
  if (ways.writtenOut > limits.ways)
    return {
      message: 'There are too many ways to say this pattern.',
      mend: `Keep alternatives, times the optional words in them, below ${limits.ways.toLocaleString('en')}: divide it into several.`,
    }
  if (totals.words.size > limits.words)
    return {
      message: `The pack names more than ${limits.words} words.`,
      mend: 'Divide the pack into several.',
      whole: true,
    }
  if (!everywhere) return null
  try {
    const [least, most] = total(nodes, classes)
    for (const word of anchorWords(emitProgram(nodes, classes).program, classes))
      totals.tries += (FREQUENCY.get(word) ?? RARE) * (most - least + 1)
  } catch {
    return null
  }
  return totals.tries <= limits.triesInThousandWords
    ? null
    : {
        message: 'The patterns so far are found by words that stand in nearly every sentence: reading would be slow.',
        mend: 'Name a rarer word in patterns that are made of common ones.',
        whole: true,
      }
}

/** The most that one alternative is written out to (see word-trie.ts): one with more ways keeps its parts. */
const WRITTEN_OUT = 1000

/** What the alternatives of a pattern come to when they are written out. */
class Ways {
  /** Word sequences that are folded together. */
  writtenOut = 0
  readonly #words: Set<string>

  /** The words of the pattern are added to `words`. */
  constructor(words: Set<string>) {
    this.#words = words
  }

  of(nodes: readonly Node[]): number {
    return nodes.reduce((ways, node) => Math.min(ways * this.#ofNode(node), Number.MAX_SAFE_INTEGER), 1)
  }

  #ofNode(node: Node): number {
    switch (node.kind) {
      case 'words':
        for (const sequence of node.sequences) for (const { word } of sequence) this.#words.add(word)
        return Math.max(1, node.sequences.length)
      case 'group': {
        const ways = node.alternatives.map((alternative) => this.of(alternative))
        this.writtenOut += ways.reduce((sum, way) => sum + Math.min(way, WRITTEN_OUT), 0)
        return ways.reduce((sum, way) => sum + way, 0)
      }
      case 'optional':
        return 1 + this.#ofNode(node.node)
      case 'capture':
      case 'not':
        return this.#ofNode(node.node)
      case 'mark':
        return this.of(node.nodes)
      default:
        return 1
    }
  }
}
