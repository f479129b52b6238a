import type { Node, Sequence, SequenceWord } from './pattern-ast.ts'
import type { WordClasses } from './word-classes.ts'

/** Sequences that share their first words, folded together, so that a long list of alternatives makes a short program. */
export interface WordTrie {
  /** One of the sequences ends here. */
  ends: boolean
  branches: { words: string[]; apostrophe: boolean; rest: WordTrie }[]
}

/** Folds sequences by their first words; branches that go on alike become one branch with several words. */
export function wordTrie(sequences: readonly Sequence[]): WordTrie {
  const firsts = new Map<string, { first: SequenceWord; rests: Sequence[] }>()
  for (const [first, ...rest] of sequences) {
    if (first === undefined) continue
    const key = `${first.apostrophe} ${first.word}`
    const known = firsts.get(key)
    if (known === undefined) firsts.set(key, { first, rests: [rest] })
    else known.rests.push(rest)
  }
  const branches = new Map<string, WordTrie['branches'][number]>()
  for (const { first, rests } of firsts.values()) {
    const rest = wordTrie(rests)
    const key = `${first.apostrophe} ${JSON.stringify(rest)}`
    const known = branches.get(key)
    if (known === undefined) branches.set(key, { words: [first.word], apostrophe: first.apostrophe, rest })
    else known.words.push(first.word)
  }
  return { ends: sequences.some((sequence) => sequence.length === 0), branches: [...branches.values()] }
}

const MOST_SEQUENCES = 1000

/** The word sequences that parts of a pattern stand for, when they are nothing but literal words; else null. */
export function plainSequences(nodes: readonly Node[]): Sequence[] | null {
  return product(nodes, plainOf)
}

/** The same with the members of classes written out. */
export function wordSequences(nodes: readonly Node[], classes: WordClasses): Sequence[] | null {
  return product(nodes, (node) =>
    node.kind === 'class' ? classes.members(node.name) : plainOf(node, (inner) => wordSequences(inner, classes)),
  )
}

function plainOf(node: Node, inner: (nodes: readonly Node[]) => Sequence[] | null = plainSequences): Sequence[] | null {
  if (node.kind === 'words') return node.sequences
  if (node.kind === 'optional') {
    const sequences = inner([node.node])
    return sequences === null ? null : [...sequences, []]
  }
  if (node.kind !== 'group') return null
  const alternatives = node.alternatives.map((alternative) => inner(alternative))
  return alternatives.some((alternative) => alternative === null)
    ? null
    : alternatives.flatMap((alternative) => alternative!)
}

function product(nodes: readonly Node[], sequencesOf: (node: Node) => Sequence[] | null): Sequence[] | null {
  let all: Sequence[] = [[]]
  for (const node of nodes) {
    const own = sequencesOf(node)
    if (own === null || own.length * all.length > MOST_SEQUENCES) return null
    all = all.flatMap((before) => own.map((sequence) => [...before, ...sequence]))
  }
  return all
}
