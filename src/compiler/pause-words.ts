import type { Node } from './pattern-ast.ts'

/** Who or what a sentence is about: behind them a word may stand that only says how or how often. */
export const SUBJECT_CLASSES: ReadonlySet<string> = new Set([
  'person',
  'client',
  'client-noun',
  'kin',
  'pronoun',
  'subject',
])
export const SUBJECTS: ReadonlySet<string> = new Set(
  'i you we he she they it there this that who everyone everybody nobody everything nothing'.split(' '),
)
/** The same behind a form of be, have, a modal. */
export const BE_CLASSES: ReadonlySet<string> = new Set(['be', 'copula', 'have', 'modal'])
export const BE: ReadonlySet<string> = new Set(
  'is was are were am be been m re s ve has have had would could should will can must seems seemed appears appeared remains remained'.split(
    ' ',
  ),
)

/** What “has been” is made of. */
export const HAVE: readonly string[] = ['has', 'have', 'had']
export const BEEN: readonly string[] = ['been']

/** Whether a part of a pattern is a form of be and nothing else. */
export function isBe(node: Node): boolean {
  if (node.kind === 'class') return BE_CLASSES.has(node.name)
  if (node.kind === 'group')
    return node.alternatives.every(([first, ...more]) => first && more.length === 0 && isBe(first))
  return (
    node.kind === 'words' &&
    node.sequences.every(([first, ...more]) => first && more.length === 0 && BE.has(first.word))
  )
}
