import { CAPITAL, CAPITALS, QUOTED, SMALL, UNQUOTED } from '../engine/looks.ts'
import type { Inflector } from './inflect.ts'
import type { Node } from './pattern-ast.ts'
import { PatternError } from './pattern-ast.ts'
import { sequencesOf } from './sequences.ts'
import type { Typos } from './typos.ts'

interface Token {
  text: string
  at: number
}

const PIECES = /\[\[|\]\]|\(|\)|\||\?|!|,|;|["“”]|\.\.[^\s()[\]|?!,;$^]*|\^\^|\^|\$|:(?=\s|$)|[^\s()[\]|?!,;$^"“”]+/g

const NOTHING = 'There is nothing here to look for: write a word, or take the sign away.'

/** What may stand after a verb. */
const FORM = '(?::(base|third|past|participle|gerund))?'

/**
 * Reads a pattern over words; the language is described in src/rules/README.md. Slips that the rule names are found as well as the words they stand for.
 * @throws PatternError with the place of the mistake.
 */
export function parsePattern(source: string, inflect: Inflector, typos?: Typos): Node[] {
  const tokens = tokenize(source)
  let at = 0

  const peek = () => tokens[at]?.text
  const place = () => tokens[at]?.at ?? source.length
  const expect = (text: string, whatFor: string) => {
    if (peek() !== text) throw new PatternError(`“${text}” is missing: ${whatFor}.`, place())
    at++
  }

  function sequence(stops: readonly string[]): Node[] {
    const nodes: Node[] = []
    while (at < tokens.length && !stops.includes(peek()!)) nodes.push(item())
    if (nodes.length === 0) throw new PatternError(NOTHING, place())
    return nodes
  }

  function item(): Node {
    const node = atom()
    if (peek() !== '?') return node
    at++
    return { kind: 'optional', node }
  }

  function atom(): Node {
    if (at >= tokens.length) throw new PatternError(NOTHING, source.length)
    const { text, at: where } = tokens[at]!
    at++
    switch (text) {
      case '(': {
        const alternatives = [sequence(['|', ')'])]
        while (peek() === '|') {
          at++
          alternatives.push(sequence(['|', ')']))
        }
        expect(')', 'every bracket that opens must close')
        return { kind: 'group', alternatives }
      }
      case '[[': {
        const nodes = sequence([']]'])
        expect(']]', 'what is underlined must end')
        return { kind: 'mark', nodes, at: where }
      }
      case '!':
        if (isQuote(peek())) {
          at++
          return { kind: 'look', bits: UNQUOTED }
        }
        return { kind: 'not', node: atom() }
      case ',':
      case ':':
      case ';':
        return { kind: 'sign', sign: text }
      case '^':
        return { kind: 'edge', at: 'sentence' }
      case '^^':
        return { kind: 'edge', at: 'clause-start' }
      case '$':
        return { kind: 'edge', at: 'clause-end' }
      case '|':
        throw new PatternError('“|” divides alternatives, and needs round brackets around them: (a | b).', where)
      case ')':
      case ']]':
        throw new PatternError(`“${text}” closes or follows nothing here.`, where)
      case '?':
        throw new PatternError('“?” makes the part before it optional, and follows nothing here.', where)
    }
    if (isQuote(text)) return { kind: 'look', bits: QUOTED }
    if (text.startsWith('..')) return { kind: 'gap', most: gapSize(text, where) }
    const named = /^([a-z][a-z0-9_]*):(.*)$/.exec(text)
    if (named !== null)
      return {
        kind: 'capture',
        name: named[1]!,
        node: captured(named[2]!, where + named[1]!.length + 1),
        at: where,
      }
    return word(text, where)
  }

  /** What stands after `name:`, whether it touches the colon or is a group. */
  function captured(rest: string, where: number): Node {
    if (rest !== '') return word(rest, where)
    if (at >= tokens.length) throw new PatternError('A name must be followed by what it names.', where)
    return atom()
  }

  function word(text: string, where: number): Node {
    if (text.startsWith('@')) return classNode(text.slice(1), where)
    if (text.startsWith('=')) return asWritten(text.slice(1), where)
    const lemma = new RegExp(`^(.+)~(v|n|a)${FORM}$`).exec(text)
    if (lemma === null && text.includes('~'))
      throw new PatternError(
        `“${text}”: after ~ comes v (verb), n (noun) or a (adjective), and of a verb one form: say~v, say~v:past.`,
        where,
      )
    const written = lemma === null ? [text] : inflect.forms(lemma[1]!, lemma[2] as 'v' | 'n' | 'a', lemma[3])
    const sequences = written.flatMap((form) => [form, ...(typos?.of(form) ?? [])]).flatMap(sequencesOf)
    if (sequences.length === 0) throw new PatternError(`“${text}” holds no word.`, where)
    return { kind: 'words', sequences }
  }

  /** “=AMA”: the word in these capitals only. */
  function asWritten(text: string, where: number): Node {
    const sequences = sequencesOf(text)
    if (sequences.length !== 1 || sequences[0]!.length !== 1)
      throw new PatternError('After “=” comes one word, as it is to be written: =AMA, =May, =us.', where)
    const rest = text.slice(1)
    const bits = text === text.toLowerCase() ? SMALL : text === text.toUpperCase() ? CAPITALS : CAPITAL
    if (bits === CAPITAL && (rest !== rest.toLowerCase() || text[0] === text[0]!.toLowerCase()))
      throw new PatternError(`“=${text}”: write all of it in capitals, the first letter only, or none.`, where)
    return {
      kind: 'group',
      alternatives: [
        [
          { kind: 'look', bits },
          { kind: 'words', sequences },
        ],
      ],
    }
  }

  function classNode(name: string, where: number): Node {
    if (name === 'capital')
      return {
        kind: 'group',
        alternatives: [
          [
            { kind: 'look', bits: CAPITAL | CAPITALS },
            { kind: 'verb', form: null },
          ],
        ],
      }
    const phrase = /^phrase(?:\/([a-z-]+))?$/.exec(name)
    if (phrase !== null) return { kind: 'phrase', head: phrase[1] ?? null, at: where }
    const verb = new RegExp(`^verb${FORM}$`).exec(name)
    if (verb !== null) return { kind: 'verb', form: verb[1] ?? null }
    if (!/^[a-z][a-z-]*$/.test(name))
      throw new PatternError(`“@${name}” is not a name of a class: small letters and hyphens, as in @client.`, where)
    return { kind: 'class', name, at: where }
  }

  return sequence([])
}

function isQuote(text: string | undefined): boolean {
  return text === '"' || text === '“' || text === '”'
}

function gapSize(text: string, where: number): number {
  const most = Number(text.slice(2))
  if (!(most >= 1 && most <= 8)) throw new PatternError('A gap holds one to eight words: ..1 to ..8.', where)
  return most
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  for (const match of source.matchAll(PIECES)) tokens.push({ text: match[0], at: match.index })
  return tokens
}
