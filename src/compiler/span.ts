import { PHRASE_WORDS } from '../engine/program-loader.ts'
import type { Node } from './pattern-ast.ts'
import type { WordClasses } from './word-classes.ts'

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
