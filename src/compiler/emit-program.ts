import { CODES, expandProgram, FORK, HANG, LAST, MEET, OR, PLAIN, SETS, UPTO } from '../engine/expand-program.ts'
import {
  ANY,
  CLASS,
  END,
  GAP,
  NOT,
  OPEN,
  PHRASE,
  PROGRAM_LIMIT,
  SAVE,
  SIGN,
  SLOTS,
  START,
  VERB,
} from '../engine/program.ts'
import { VERB_FORMS } from '../engine/reframing/forms.ts'
import { CLAUSE, COMMA, JOIN } from '../engine/tokens.ts'
import { ANY_FORM, BASE_FORM } from '../engine/verb-reader.ts'
import type { Node, Sequence } from './pattern-ast.ts'
import type { TableBuilder } from './table-builder.ts'
import type { WordTrie } from './word-trie.ts'
import { plainSequences, wordSequences, wordTrie } from './word-trie.ts'

/** The program of a pattern, and the slot of each name. @throws Error when the pattern is too large. */
export function emitProgram(
  nodes: readonly Node[],
  tables: TableBuilder,
): { program: number[]; slots: Map<string, number> } {
  const out: number[] = []
  const slots = new Map<string, number>()
  let allowed = JOIN

  const put = (instruction: (typeof PLAIN)[number], ...operand: number[]) =>
    out.push(CODES + PLAIN.indexOf(instruction), ...operand)
  const putSet = (set: number) => out.push(SETS + set)
  const gap = (apostrophe = false) => {
    if (apostrophe) out.push(HANG)
    else if (allowed !== JOIN) put(GAP, allowed)
    allowed = JOIN
  }

  function all(list: readonly Node[]): void {
    for (const node of list) emit(node)
  }

  function emit(node: Node): void {
    switch (node.kind) {
      case 'words':
        words(node.sequences)
        return
      case 'class':
        gap()
        put(CLASS, tables.wordClass(node.name))
        return
      case 'phrase':
        gap()
        put(PHRASE, node.head === null ? 0 : tables.setOfClass(node.head) + 1)
        return
      case 'verb':
        gap()
        put(VERB, node.form === null ? ANY_FORM : (VERB_FORMS as readonly string[]).indexOf(node.form) + BASE_FORM)
        return
      case 'group':
        group(node.alternatives)
        return
      case 'optional':
        if (node.node.kind === 'sign') {
          allowed |= signBit(node.node.sign)
          return
        }
        either([() => emit(node.node), () => {}])
        return
      case 'capture': {
        const slot = slotFor(node.name)
        put(SAVE, slot)
        emit(node.node)
        put(SAVE, slot + 1)
        return
      }
      case 'mark':
        put(SAVE, 0)
        all(node.nodes)
        put(SAVE, 1)
        return
      case 'gap':
        // A sign allowed before the gap may stand before its first word only.
        if (allowed === JOIN) out.push(UPTO, node.most)
        else {
          either([
            () => {},
            () => {
              gap()
              put(ANY)
            },
          ])
          if (node.most > 1) out.push(UPTO, node.most - 1)
        }
        return
      case 'edge':
        put(node.at === 'sentence' ? START : node.at === 'clause-start' ? OPEN : END)
        return
      case 'not':
        put(NOT, tables.not(sequencesIn(node.node, tables)))
        return
      case 'sign':
        allowed |= signBit(node.sign)
        put(SIGN, signBit(node.sign))
        return
    }
  }

  /** Alternatives of words alone are folded together; the others are tried before them. */
  function group(alternatives: readonly Node[][]): void {
    const plain = alternatives.map((alternative) => plainSequences(alternative))
    const sequences = plain.flatMap((sequence) => sequence ?? [])
    const ways = alternatives.filter((_, i) => plain[i] === null).map((alternative) => () => all(alternative))
    either(sequences.length === 0 ? ways : [...ways, () => words(sequences)])
  }

  /** One of the word sequences, the longer before the shorter. */
  function words(sequences: readonly Sequence[]): void {
    trie(wordTrie(sequences))
  }

  function trie({ ends, branches }: WordTrie): void {
    const ways = branches.map((branch) => () => {
      gap(branch.apostrophe)
      putSet(tables.set(branch.words))
      if (branch.rest.branches.length > 0) trie(branch.rest)
    })
    if (ends) ways.push(() => {})
    either(ways)
  }

  /** Tries the ways in order. Each starts with the same signs allowed before it; after them, what any of them left allowed is. */
  function either(ways: readonly (() => void)[]): void {
    const before = allowed
    let after = 0
    for (const [i, way] of ways.entries()) {
      allowed = before
      if (ways.length > 1) out.push(i === 0 ? FORK : i === ways.length - 1 ? LAST : OR)
      way()
      after |= allowed
    }
    if (ways.length > 1) out.push(MEET)
    allowed = after
  }

  function slotFor(name: string): number {
    let slot = slots.get(name)
    if (slot === undefined) {
      slot = 2 + slots.size * 2
      if (slot + 1 >= SLOTS) throw new Error(`A pattern holds at most ${SLOTS / 2 - 1} names.`)
      slots.set(name, slot)
    }
    return slot
  }

  all(nodes)
  if (expandProgram(out).length > PROGRAM_LIMIT) throw new Error('This pattern is too long: divide it into several.')
  return { program: out, slots }
}

function signBit(sign: ',' | ':' | ';'): number {
  return sign === ',' ? COMMA : CLAUSE
}

/** The word sequences a "not" may name. @throws Error for anything that is not plain words. */
function sequencesIn(node: Node, tables: TableBuilder): Sequence[] {
  const plain = node.kind === 'class' ? tables.classes.members(node.name) : wordSequences([node], tables.classes)
  if (plain === null) throw new Error('After “!” come plain words, a class, or a group of them.')
  return plain
}
