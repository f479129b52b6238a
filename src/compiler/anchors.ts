import type { Node, Sequence } from './pattern-ast.ts'
import type { WordClasses } from './word-classes.ts'
import { WORD_FREQUENCY } from './word-frequency.ts'

/** A word that must stand in a match, and how many words may come before it. */
export interface Anchor {
  word: string
  least: number
  most: number
}

interface Choice {
  anchors: Anchor[]
  cost: number
}

/** How many words a phrase may hold (see phrase.ts, with a coordinated part). */
const PHRASE_WORDS = 13

/** What it costs to look at a word wherever it comes. */
const COST = new Map(WORD_FREQUENCY.flatMap(([times, words]) => words.split(' ').map((word) => [word, times] as const)))

/** The words by which a pattern is found: those that are rarest together. @throws Error when no word of it is certain to stand there. */
export function anchorsOf(nodes: readonly Node[], classes: WordClasses): Anchor[] {
  const choice = ofSequence(nodes, classes)
  if (choice === null) throw new Error('This pattern has no word that is always there: name at least one.')
  const merged = new Map<string, Anchor>()
  for (const anchor of choice.anchors) {
    const known = merged.get(anchor.word)
    if (known === undefined) merged.set(anchor.word, { ...anchor })
    else {
      known.least = Math.min(known.least, anchor.least)
      known.most = Math.max(known.most, anchor.most)
    }
  }
  return [...merged.values()]
}

/** Fewest and most words that a part takes. */
function span(node: Node, classes: WordClasses): [least: number, most: number] {
  switch (node.kind) {
    case 'words':
      return bounds(node.sequences.map((sequence): [number, number] => [sequence.length, sequence.length]))
    case 'class':
      return bounds(classes.members(node.name).map((sequence): [number, number] => [sequence.length, sequence.length]))
    case 'phrase':
      return [1, PHRASE_WORDS]
    case 'verb':
      return [1, 1]
    case 'group':
      return bounds(node.alternatives.map((alternative) => total(alternative, classes)))
    case 'optional':
      return [0, span(node.node, classes)[1]]
    case 'capture':
      return span(node.node, classes)
    case 'mark':
      return total(node.nodes, classes)
    case 'gap':
      return [0, node.most]
    default:
      return [0, 0]
  }
}

export function total(nodes: readonly Node[], classes: WordClasses): [least: number, most: number] {
  return nodes
    .map((node) => span(node, classes))
    .reduce<[number, number]>((sum, [least, most]) => [sum[0] + least, sum[1] + most], [0, 0])
}

function bounds(spans: readonly [number, number][]): [number, number] {
  return [Math.min(...spans.map(([least]) => least)), Math.max(...spans.map(([, most]) => most))]
}

function ofSequence(nodes: readonly Node[], classes: WordClasses): Choice | null {
  let best: Choice | null = null
  let least = 0
  let most = 0
  for (const node of nodes) {
    const choice = ofNode(node, classes)
    if (choice !== null && (best === null || choice.cost < best.cost)) {
      best = {
        cost: choice.cost,
        anchors: choice.anchors.map((anchor) => ({
          word: anchor.word,
          least: anchor.least + least,
          most: anchor.most + most,
        })),
      }
    }
    const [fewest, greatest] = span(node, classes)
    least += fewest
    most += greatest
  }
  return best
}

function ofNode(node: Node, classes: WordClasses): Choice | null {
  switch (node.kind) {
    case 'words':
      return ofWords(node.sequences)
    case 'class':
      return ofWords(classes.members(node.name))
    case 'group': {
      const choices = node.alternatives.map((alternative) => ofSequence(alternative, classes))
      if (choices.some((choice) => choice === null)) return null
      return {
        anchors: choices.flatMap((choice) => choice!.anchors),
        cost: choices.reduce((sum, choice) => sum + choice!.cost, 0),
      }
    }
    case 'capture':
      return ofNode(node.node, classes)
    case 'mark':
      return ofSequence(node.nodes, classes)
    default:
      return null
  }
}

function ofWords(sequences: readonly Sequence[]): Choice {
  const anchors = sequences.map((sequence) => {
    const ranked = sequence.map(({ word }, i) => ({ word, i })).sort((a, b) => weight(a.word) - weight(b.word))
    const { word, i } = ranked[0]!
    return { word, least: i, most: i }
  })
  return { anchors, cost: anchors.reduce((sum, anchor) => sum + weight(anchor.word), 0) }
}

function weight(word: string): number {
  return COST.get(word) ?? 1
}
