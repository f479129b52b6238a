import { Inflector } from '../../src/compiler/inflect.ts'
import { parsePattern } from '../../src/compiler/parse-pattern.ts'
import type { Node, Sequence } from '../../src/compiler/pattern-ast.ts'
import { readRule } from '../../src/compiler/read-rule.ts'
import { readSources } from '../../src/compiler/read-sources.ts'
import { listOf } from '../../src/compiler/rule-file.ts'
import { WordClasses } from '../../src/compiler/word-classes.ts'

/** Ways in which a pattern is written out: of alternatives the first, the last and two between. */
const WAYS = [0, 1, 2, -1]

/**
 * What the rules below `root` look for, as text that nearly fits: every word that a pattern names, and patterns written out and cut short, in all lengths but the whole.
 */
export function patternTexts(root: string): { words: string[]; openings: string[] } {
  const sources = readSources(root)
  const inflect = new Inflector()
  const classes = new WordClasses(sources.classes, inflect)
  const rules = sources.rules.flatMap(({ path, text }) => readRule(path, text).file?.rule ?? [])
  const patterns = [
    ...rules.flatMap((rule) => rule.match.map((entry) => (typeof entry === 'string' ? entry : entry.words))),
    ...rules.flatMap((rule) => Object.values(rule.unless ?? {}).flatMap((texts) => listOf(texts))),
    ...Object.values(sources.cues).flat(),
  ].map((pattern) => parsePattern(pattern, inflect))

  const words = new Set<string>()
  const openings = new Set<string>()
  for (const nodes of patterns) {
    for (const sequence of nodes.flatMap((node) => sequencesIn(node, classes)))
      for (const { word } of sequence) words.add(word)
    for (const way of WAYS) {
      const whole = nodes.flatMap((node) => written(node, way, classes))
      for (let length = 1; length < whole.length; length++) openings.add(whole.slice(0, length).join(' '))
    }
  }
  return { words: [...words].sort(), openings: [...openings].sort() }
}

function sequencesIn(node: Node, classes: WordClasses): Sequence[] {
  switch (node.kind) {
    case 'words':
      return node.sequences
    case 'class':
      return classes.members(node.name)
    case 'group':
      return node.alternatives.flat().flatMap((one) => sequencesIn(one, classes))
    case 'mark':
      return node.nodes.flatMap((one) => sequencesIn(one, classes))
    case 'optional':
    case 'capture':
    case 'not':
      return sequencesIn(node.node, classes)
    default:
      return []
  }
}

/** One way to write what a node looks for, word by word. */
function written(node: Node, way: number, classes: WordClasses): string[] {
  const of = <T>(list: readonly T[]): T => list.at(way < 0 ? way : way % list.length)!
  switch (node.kind) {
    case 'words':
      return [textOf(of(node.sequences))]
    case 'class':
      return [textOf(of(classes.members(node.name)))]
    case 'phrase':
      return way % 2 === 0 ? ['her', 'lithium'] : ['the', 'night', 'staff']
    case 'verb':
      return [node.form === 'gerund' ? 'walking' : node.form === 'third' ? 'walks' : 'walked']
    case 'group':
      return of(node.alternatives).flatMap((one) => written(one, way, classes))
    case 'mark':
      return node.nodes.flatMap((one) => written(one, way, classes))
    case 'optional':
      return way % 2 === 0 ? written(node.node, way, classes) : []
    case 'capture':
      return written(node.node, way, classes)
    case 'gap':
      return Array.from({ length: way % 2 === 0 ? node.most : 0 }, () => 'quite')
    case 'sign':
      return [node.sign]
    case 'edge':
    case 'look':
    case 'not':
      return []
  }
}

function textOf(sequence: Sequence): string {
  return sequence.map(({ word, apostrophe }, i) => (i === 0 ? '' : apostrophe ? "'" : ' ') + word).join('')
}
