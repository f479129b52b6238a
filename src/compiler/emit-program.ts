import { PROGRAM_LIMIT, SLOTS } from '../engine/instructions.ts'
import {
  ANY_WORD,
  CLASS_OF,
  CLAUSE_END,
  CLAUSE_START,
  FORK,
  GAP_OF,
  HANG,
  LAST,
  LIGHT_PAUSE,
  MEET,
  NEARLY_END,
  NOT_OF,
  OR,
  PAUSE_IN,
  PHRASE_ANY,
  PHRASE_OF,
  SAVE_IN,
  SENTENCE_START,
  SIGN_OF,
  UPTO,
  VERB_IN,
} from '../engine/kept-program.ts'
import { QUOTED } from '../engine/looks.ts'
import { VERB_FORMS } from '../engine/reframing/forms.ts'
import { CLAUSE, COMMA, JOIN, QUOTE } from '../engine/tokens.ts'
import { ANY_FORM, BASE_FORM } from '../engine/verb-reader.ts'
import type { Node, Sequence } from './pattern-ast.ts'
import { endsInGap, holdsMark } from './pattern-shape.ts'
import { BE, BE_CLASSES, BEEN, HAVE, isBe, SUBJECT_CLASSES, SUBJECTS } from './pause-words.ts'
import type { Program, Step } from './program-step.ts'
import { WORDS } from './program-step.ts'
import type { WordClasses } from './word-classes.ts'
import type { WordTrie } from './word-trie.ts'
import { plainSequences, wordSequences, wordTrie } from './word-trie.ts'

/**
 * Whether a pattern hears past a word that only says how or how often, behind a subject or a form of be: any such word, or, where a reframing may write the
 * place anew, one without which nothing is lost.
 */
export type Pauses = 'none' | 'any' | 'where-nothing-is-lost'

/**
 * The program of a pattern, and the slot of each name.
 * @throws Error when the pattern is too large.
 */
export function emitProgram(
  nodes: readonly Node[],
  classes: WordClasses,
  pauses: Pauses = 'none',
): { program: Program; slots: Map<string, number> } {
  const out: Step[] = []
  const slots = new Map<string, number>()
  let allowed = JOIN

  let capturing = false
  /** What stands before the present part. */
  let before: Node | null = null
  // What is underlined is all of it, unless the pattern says otherwise.
  const [only, ...more] = nodes
  const whole = only?.kind === 'mark' && more.length === 0 ? only.nodes : nodes
  let marked = !holdsMark(whole)

  const put = (code: number, operand?: number) => out.push(operand === undefined ? { code } : { code, operand })
  const gap = (apostrophe = false) => {
    if (apostrophe) put(HANG)
    else if (allowed !== JOIN) put(GAP_OF, allowed)
    allowed = JOIN
  }

  const pause = (may: boolean) => {
    if (pauses === 'none' || !may) return
    put(pauses === 'any' || capturing || !marked ? PAUSE_IN : LIGHT_PAUSE)
  }

  /**
   * A step that takes words. “He is lazy” is heard in “he has been lazy”, too; what begins with a form of be is found at “been”, and leaves “has” where it stands.
   * What may stand before it is said on each way anew: right before the step is where the matcher asks.
   */
  function take(step: Step, isBe: boolean, apostrophe = false): void {
    const plain = () => {
      gap(apostrophe)
      out.push(step)
    }
    const hasBeen = () => {
      gap()
      out.push({ code: WORDS, words: HAVE })
      pause(true)
      out.push({ code: WORDS, words: BEEN })
    }
    const both = isBe && pauses !== 'none' && out.some(({ code }) => TAKING.has(code))
    either(both ? [plain, hasBeen] : [plain])
  }

  function all(list: readonly Node[]): void {
    for (const node of list) {
      emit(node)
      before = node
    }
  }

  /** What a gap takes in goes to the very end of the clause, so that a name keeps all of it. */
  function clauseEnd(): number {
    return pauses === 'none' || (before !== null && endsInGap(before)) ? CLAUSE_END : NEARLY_END
  }

  function emit(node: Node): void {
    switch (node.kind) {
      case 'words':
        words(node.sequences)
        return
      case 'class':
        take({ code: CLASS_OF, className: node.name }, node.name === 'be' || node.name === 'copula')
        pause(SUBJECT_CLASSES.has(node.name) || (!capturing && BE_CLASSES.has(node.name)))
        return
      case 'phrase':
        gap()
        if (node.head === null) put(PHRASE_ANY)
        else out.push({ code: PHRASE_OF, words: classes.singleWords(node.head) })
        return
      case 'verb':
        gap()
        put(VERB_IN, node.form === null ? ANY_FORM : (VERB_FORMS as readonly string[]).indexOf(node.form) + BASE_FORM)
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
        put(SAVE_IN, slot)
        const outer = capturing
        // What a form of be is made into agrees with the form alone; a subject keeps what stands behind it.
        capturing = true
        emit(node.node)
        capturing = outer
        put(SAVE_IN, slot + 1)
        pause(isBe(node.node))
        return
      }
      case 'mark':
        put(SAVE_IN, 0)
        marked = true
        all(node.nodes)
        marked = false
        put(SAVE_IN, 1)
        return
      case 'gap':
        // A sign allowed before the gap may stand before its first word only.
        if (allowed === JOIN) put(UPTO, node.most)
        else {
          either([
            () => {},
            () => {
              gap()
              put(ANY_WORD)
            },
          ])
          if (node.most > 1) put(UPTO, node.most - 1)
        }
        return
      case 'edge':
        put(node.at === 'sentence' ? SENTENCE_START : node.at === 'clause-start' ? CLAUSE_START : clauseEnd())
        return
      case 'not':
        out.push({ code: NOT_OF, sequences: sequencesIn(node.node, classes) })
        return
      case 'look':
        // A mark that is asked for may stand before the next word.
        if (node.bits === QUOTED) allowed |= QUOTE
        put(SIGN_OF, node.bits)
        return
      case 'sign':
        allowed |= signBit(node.sign)
        put(SIGN_OF, signBit(node.sign))
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
      const forms = branch.words.includes('is') && branch.words.includes('was')
      take({ code: WORDS, words: branch.words }, forms, branch.apostrophe)
      if (branch.words.some((word) => SUBJECTS.has(word))) pause(true)
      else if (branch.words.every((word) => BE.has(word))) pause(!capturing || branch.rest.branches.length > 0)
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
      if (ways.length > 1) put(i === 0 ? FORK : i === ways.length - 1 ? LAST : OR)
      way()
      after |= allowed
    }
    if (ways.length > 1) put(MEET)
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

  all(whole)
  if (codeLength(out) > PROGRAM_LIMIT) throw new Error('This pattern is too long: divide it into several.')
  return { program: out, slots }
}

/** Steps that take words. */
const TAKING: ReadonlySet<number> = new Set([WORDS, CLASS_OF, PHRASE_ANY, PHRASE_OF, VERB_IN, ANY_WORD, UPTO])

/** Numbers that the program takes when it is run (see ProgramLoader). */
function codeLength(program: Program): number {
  return program.reduce((sum, { code }) => sum + (code === MEET ? 0 : code === OR ? 4 : code === UPTO ? 3 : 2), 1)
}

function signBit(sign: ',' | ':' | ';'): number {
  return sign === ',' ? COMMA : CLAUSE
}

/** The word sequences a "not" may name. @throws Error for anything that is not plain words. */
function sequencesIn(node: Node, classes: WordClasses): Sequence[] {
  const plain = node.kind === 'class' ? classes.members(node.name) : wordSequences([node], classes)
  if (plain === null) throw new Error('After “!” come plain words, a class, or a group of them.')
  return plain
}
