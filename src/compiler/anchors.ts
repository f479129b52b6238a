import {
  ANY_WORD,
  CLASS_OF,
  FORK,
  LAST,
  MEET,
  OR,
  PHRASE_ANY,
  PHRASE_OF,
  UPTO,
  VERB_IN,
} from '../engine/kept-program.ts'
import type { Sequence } from './pattern-ast.ts'
import type { Program, Step } from './program-step.ts'
import { WORDS } from './program-step.ts'
import type { WordClasses } from './word-classes.ts'
import { WORD_FREQUENCY } from './word-frequency.ts'

interface Choice {
  steps: Step[]
  cost: number
}

/** What it costs to look at a word wherever it comes: how often that is. */
const COST = new Map(WORD_FREQUENCY.flatMap(([times, words]) => words.split(' ').map((word) => [word, times] as const)))

/** How many patterns name a word: of two words that are equally rare, the one that finds fewer of them costs less. */
export type Usage = ReadonlyMap<string, number>
const A_PATTERN = 1 / 50

/** How often each word is named in `programs`. */
export function usageOf(programs: readonly Program[]): Usage {
  const usage = new Map<string, number>()
  for (const program of programs)
    for (const word of new Set(program.flatMap((step) => step.words ?? []))) usage.set(word, (usage.get(word) ?? 0) + 1)
  return usage
}

/**
 * Marks by which steps a pattern is looked for: those whose words are rarest together, one on every way through it.
 * @throws Error when there is a way through it with no word that is certain to stand there.
 */
export function markAnchors(program: Program, classes: WordClasses, usage: Usage = new Map()): void {
  for (const step of program) delete step.anchor
  const choice = ofWay(program, { at: 0 }, classes, usage)
  if (choice === null) throw new Error('This pattern has no word that is always there: name at least one.')
  // Where they are the words that a match begins with, nothing needs to be said.
  const first = firstSteps(program)
  if (first.length === choice.steps.length && first.every((step, i) => step === choice.steps[i])) return
  for (const step of choice.steps) step.anchor = true
}

/** The steps that take a word before which the program takes none, in its order: what ProgramLoader takes for the anchors of a program without marks. */
function firstSteps(program: Program): Step[] {
  const first: Step[] = []
  /** Whether words were taken: at the fork that holds the present way, and on any of its ways that ended. */
  const forks: { before: boolean; after: boolean }[] = []
  let taken = false
  for (const step of program) {
    const fork = forks[forks.length - 1]
    if (step.code === FORK) forks.push({ before: taken, after: false })
    else if (step.code === OR || step.code === LAST) {
      fork!.after ||= taken
      taken = fork!.before
    } else if (step.code === MEET) {
      const { after } = forks.pop()!
      taken ||= after
    } else if (step.code === WORDS || step.code === CLASS_OF) {
      if (!taken) first.push(step)
      taken = true
    } else if (TAKING.has(step.code)) taken = true
  }
  return first
}

/** Steps that take words, whichever they are. */
const TAKING: ReadonlySet<number> = new Set([PHRASE_ANY, PHRASE_OF, VERB_IN, ANY_WORD, UPTO])

/** The words by which a pattern is looked for. @throws Error as `markAnchors` does. */
export function anchorWords(program: Program, classes: WordClasses): string[] {
  markAnchors(program, classes)
  const marked = program.filter((step) => step.anchor)
  return (marked.length > 0 ? marked : firstSteps(program)).flatMap(
    (step) => step.words ?? rareWords(step.className!, classes),
  )
}

/** The cheapest choice for the steps from `place.at` to where this way through a fork ends. */
function ofWay(program: Program, place: { at: number }, classes: WordClasses, usage: Usage): Choice | null {
  let best: Choice | null = null
  while (place.at < program.length) {
    const step = program[place.at]!
    if (step.code === OR || step.code === LAST || step.code === MEET) break
    place.at++
    const choice = step.code === FORK ? ofFork(program, place, classes, usage) : ofStep(step, classes, usage)
    if (choice !== null && (best === null || choice.cost < best.cost)) best = choice
  }
  return best
}

/** All ways of a fork together; null when one of them has no word. */
function ofFork(program: Program, place: { at: number }, classes: WordClasses, usage: Usage): Choice | null {
  const ways: (Choice | null)[] = []
  do {
    ways.push(ofWay(program, place, classes, usage))
  } while (program[place.at++]!.code !== MEET)
  if (ways.some((way) => way === null)) return null
  return {
    steps: ways.flatMap((way) => way!.steps),
    cost: ways.reduce((sum, way) => sum + way!.cost, 0),
  }
}

function ofStep(step: Step, classes: WordClasses, usage: Usage): Choice | null {
  if (step.code === WORDS) return { steps: [step], cost: costOf(step.words!, usage) }
  if (step.code === CLASS_OF) return { steps: [step], cost: costOf(rareWords(step.className!, classes), usage) }
  return null
}

/** The words by which a class is looked for: of each member the rarest. */
function rareWords(name: string, classes: WordClasses): string[] {
  return classes.members(name).map((member) => member[rarest(member)]!.word)
}

/** Which word of a sequence comes least often; of equals the first. */
export function rarest(sequence: Sequence): number {
  const costs = sequence.map(({ word }) => COST.get(word) ?? 1)
  return costs.indexOf(Math.min(...costs))
}

function costOf(words: readonly string[], usage: Usage): number {
  return words.reduce((sum, word) => sum + (COST.get(word) ?? 1) * (1 + A_PATTERN * (usage.get(word) ?? 0)), 0)
}
