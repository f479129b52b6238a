import { PRONOUNS } from '../engine/reframing/render.ts'
import type { Node } from './pattern-ast.ts'
import { PatternError } from './pattern-ast.ts'
import { total } from './span.ts'
import type { WordClasses } from './word-classes.ts'

/**
 * What can be said about a pattern before it is compiled: its classes are there, it marks one part, each name stands once on a way through it, and it
 * takes a word. @throws PatternError
 */
export function checkPattern(nodes: readonly Node[], classes: WordClasses, mayBeSign: boolean): void {
  const seen = lookAt(nodes, classes, new Set())
  if (seen.has(MARK) && !mayBeSign && nodes.some((node) => node.kind === 'optional' && holdsMark(node.node)))
    throw new PatternError('What is underlined cannot be optional: put the “?” inside, or write two entries.', 0)
  if (total(nodes, classes)[1] === 0 && !mayBeSign)
    throw new PatternError('This pattern takes no word: a sign or an edge alone finds nothing. Name a word.', 0)
  if (total(nodes, classes)[1] > 0 && total(nodes, classes)[0] === 0)
    throw new PatternError(
      'This pattern can match nothing at all, as every part of it is optional. Take one “?” away.',
      0,
    )
}

/** Stands for `[[…]]` among the names. */
const MARK = '[['

function holdsMark(node: Node): boolean {
  return node.kind === 'mark' || (node.kind === 'group' && node.alternatives.some((nodes) => nodes.some(holdsMark)))
}

/** The names on the ways through `nodes`, with those `before` them. */
function lookAt(nodes: readonly Node[], classes: WordClasses, before: ReadonlySet<string>): Set<string> {
  const names = new Set(before)
  for (const node of nodes) for (const name of lookAtNode(node, classes, names)) names.add(name)
  return names
}

function lookAtNode(node: Node, classes: WordClasses, before: ReadonlySet<string>): Set<string> {
  switch (node.kind) {
    case 'class':
      known(node.name, node.at ?? 0, classes)
      return new Set()
    case 'phrase':
      if (node.head !== null) known(node.head, node.at ?? 0, classes)
      return new Set()
    case 'group':
      return new Set(node.alternatives.flatMap((alternative) => [...lookAt(alternative, classes, before)]))
    case 'optional':
    case 'not':
      return lookAtNode(node.node, classes, before)
    case 'capture': {
      const { name, at = 0 } = node
      if (before.has(name))
        throw new PatternError(`“${name}:” stands twice here: give the second another name, or take one away.`, at)
      if ((PRONOUNS as readonly string[]).includes(name))
        throw new PatternError(`“${name}” is worked out from the sentence: choose another name.`, at)
      return new Set([...lookAtNode(node.node, classes, new Set([...before, name])), name])
    }
    case 'mark':
      if (before.has(MARK))
        throw new PatternError('Only one part can be underlined: keep one pair of [[ and ]].', node.at ?? 0)
      return lookAt(node.nodes, classes, new Set([...before, MARK]))
    default:
      return new Set()
  }
}

function known(name: string, at: number, classes: WordClasses): void {
  if (classes.has(name)) return
  const near = classes.names.filter((one) => one.startsWith(name.slice(0, 3)) || one.includes(name))
  throw new PatternError(
    `There is no class @${name}; ${near.length > 0 ? `did you mean ${near.map((one) => `@${one}`).join(' or ')}?` : `there are ${classes.names.map((one) => `@${one}`).join(' ')}.`}`,
    at,
  )
}
