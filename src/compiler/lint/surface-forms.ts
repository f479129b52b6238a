import { CAPITAL, CAPITALS, QUOTED } from '../../engine/looks.ts'
import type { Node, Sequence } from '../pattern-ast.ts'
import type { WordClasses } from '../word-classes.ts'

/** Words, signs and what hangs on by an apostrophe (with it), in order. */
type Form = readonly string[]

/** The most that any part, and a whole pattern, is written out to. */
const MOST = 48

/** Specimens of what may be any word: enough for the engine to take them for what they are. */
const VERBS: Record<string, string> = {
  base: 'walk',
  third: 'walks',
  past: 'walked',
  participle: 'walked',
  gerund: 'walking',
}
const PHRASES = ['her plan', 'the door']
const FILLERS = ['somewhat', 'quite often']

/**
 * Texts that a pattern is meant for: every alternative comes in one at least (or an even choice among very many), optional parts with and without. Bounded,
 * and the same each time.
 */
export function surfaceForms(nodes: readonly Node[], classes: WordClasses): string[] {
  const forms = new Set(sequence(nodes, classes).map(written))
  // By itself, and beside words that nobody knows: some patterns want an edge there, and some a word.
  return [...forms].flatMap((form) => [`${form}.`, `${form} zorp.`, `zorp ${form} zorp.`])
}

function sequence(nodes: readonly Node[], classes: WordClasses): Form[] {
  return combine(
    nodes.map((node, i) => {
      const forms = choices(node, classes, i === nodes.length - 1)
      const before = nodes[i - 1]
      return before?.kind === 'look' ? forms.map((form) => inCase(form, before.bits)) : forms
    }),
  )
}

/** The first word as a pattern wants it written: AMA, May, us. */
function inCase([word = '', ...rest]: Form, bits: number): Form {
  if ((bits & CAPITAL) !== 0) return [word.slice(0, 1).toUpperCase() + word.slice(1), ...rest]
  return [bits === CAPITALS ? word.toUpperCase() : word, ...rest]
}

function choices(node: Node, classes: WordClasses, last: boolean): Form[] {
  switch (node.kind) {
    case 'words':
      return some(node.sequences.map(formOf))
    case 'class':
      return some(classes.members(node.name).map(formOf), 6)
    case 'phrase':
      return node.head === null
        ? PHRASES.map((phrase) => phrase.split(' '))
        : some(classes.members(node.head), 3).map((member) => ['her', ...formOf(member)])
    case 'verb':
      return (node.form === null ? ['walked', 'walks'] : [VERBS[node.form] ?? 'walked']).map((verb) => [verb])
    case 'group':
      return some(node.alternatives.flatMap((alternative) => sequence(alternative, classes)))
    case 'optional':
      return [...choices(node.node, classes, false), []]
    case 'capture':
      return choices(node.node, classes, last)
    case 'mark':
      return sequence(node.nodes, classes)
    case 'gap':
      return [[], ...FILLERS.map((filler) => filler.split(' ').slice(0, node.most))]
    case 'sign':
      return [[node.sign]]
    case 'edge':
      // At the start of a text every edge holds; further on a sign makes one.
      return node.at === 'clause-start' ? [[], [',']] : node.at === 'clause-end' && last ? [['.']] : [[]]
    case 'look':
      return [node.bits === QUOTED ? ['"'] : []]
    case 'not':
      return [[]]
  }
}

/** Every choice of every part at least once, and neighbours in more than one pairing: sums of choices, not products. */
function combine(parts: readonly Form[][]): Form[] {
  const longest = Math.max(1, ...parts.map((part) => part.length))
  const all: Form[] = []
  for (const stride of [0, 1, 2])
    for (let i = 0; i < longest; i++)
      all.push(parts.flatMap((part, place) => part[(i + stride * place) % part.length] ?? []))
  return some(all)
}

/** An even choice. */
function some<T>(list: readonly T[], most = MOST): T[] {
  if (list.length <= most) return [...list]
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)]!)
}

function formOf(words: Sequence): Form {
  return words.map(({ word, apostrophe }) => (apostrophe ? `’${word}` : word))
}

function written(form: Form): string {
  return form.reduce((text, word) => `${text}${text === '' || /^[’,:;.]/.test(word) ? '' : ' '}${word}`, '')
}
