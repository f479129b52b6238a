import type { Document, Node } from 'yaml'
import { Composer, isMap, isNode, isScalar, isSeq, Lexer, LineCounter, Parser } from 'yaml'
import { yamlMistake } from '../yaml-mistake.ts'
import type { Deadline } from './deadline.ts'
import type { PackLimits } from './pack-limits.ts'

/** A mistake in the text as YAML, and where. */
export interface YamlMistake {
  line: number
  column: number
  message: string
  mend: string
}

/** One of the documents that `---` divides, as plain values. */
export interface YamlDocument {
  value: unknown
  /** Where the document starts. */
  line: number
  /** Where a part of it stands; a part that is missing answers with its nearest parent. */
  locate(path: readonly (string | number)[]): { line: number; column: number }
}

/** Ends the reading; what it says is told. */
class TooMuch extends Error {
  readonly offset: number
  readonly mend: string
  constructor(message: string, mend: string, offset: number) {
    super(message)
    this.offset = offset
    this.mend = mend
  }
}

/** Signs of YAML by which a small text stands for a large one, or for something that is not text. */
const REFUSED: Record<string, string> = {
  '&': 'an anchor (&)',
  '*': 'an alias (*)',
  '!': 'a tag (!)',
}

/** The piece by which the library announces that the next one is text without quotation marks. */
const TEXT_FOLLOWS = '\x1f'

/**
 * Reads YAML that may mean harm: cut into pieces one by one, so that length, depth, aliases and time are looked at before anything is built from
 * them. Keys are plain text, each once. @throws OutOfTime
 */
export function readBoundedYaml(
  text: string,
  limits: PackLimits,
  deadline: Deadline,
): { documents: YamlDocument[]; mistakes: YamlMistake[] } {
  const lines = new LineCounter()
  const mistakes: YamlMistake[] = []
  const spot = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const documents: YamlDocument[] = []
  const take = (document: Document.Parsed) => {
    deadline.check()
    for (const error of document.errors.slice(0, limits.problems))
      mistakes.push({ ...spot(error.pos[0]), ...yamlMistake(error.message) })
    if (document.errors.length > 0 || mistakes.length >= limits.problems) return
    const known = mistakes.length
    const value = plain(document.contents, (message, mend, offset) => {
      mistakes.push({ ...spot(offset), message, mend })
    })
    if (mistakes.length > known) return
    documents.push({
      value,
      line: spot(document.contents?.range?.[0] ?? document.range[0]).line,
      locate: (path) => locate(document, spot, path),
    })
  }
  try {
    for (const document of compose(text, lines, limits, deadline)) {
      take(document)
      if (mistakes.length >= limits.problems) break
    }
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    mistakes.push({ ...spot(error.offset), message: error.message, mend: error.mend })
  }
  return { documents, mistakes }
}

function* compose(
  text: string,
  lines: LineCounter,
  limits: PackLimits,
  deadline: Deadline,
): Generator<Document.Parsed, void> {
  const parser = new Parser(lines.addNewLine)
  // Keys that come twice are found in `plain`: the library compares each with each.
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent' })
  lines.addNewLine(0)
  let pieces = 0
  let errors = 0
  let before = ''
  for (const piece of new Lexer().lex(text)) {
    if ((++pieces & 1023) === 0) deadline.check()
    if (pieces > limits.pieces)
      throw new TooMuch(
        `The text has more than ${limits.pieces.toLocaleString('en')} keys, values and signs.`,
        'Divide the pack into several.',
        parser.offset,
      )
    const isText = before === TEXT_FOLLOWS
    before = piece
    if (piece.length > limits.valueLength && (isText || piece[0] === '"' || piece[0] === "'"))
      throw new TooMuch(
        `A text here is longer than ${limits.valueLength.toLocaleString('en')} signs, or a quotation mark is missing.`,
        'Shorten it, or close the quotation.',
        parser.offset,
      )
    const refused = isText ? undefined : REFUSED[piece[0] ?? '']
    if (refused !== undefined)
      throw new TooMuch(
        `Here stands ${refused}, which packs do without.`,
        'Write the text out; put a text that starts with this sign in quotes.',
        parser.offset,
      )
    for (const token of parser.next(piece)) {
      if (token.type === 'error' && ++errors > limits.problems)
        throw new TooMuch('This is not YAML.', 'A pack is text: begin with “pack: my-clinic”.', token.offset)
      yield* composer.next(token)
    }
    if (parser.stack.length > limits.depth * 2)
      throw new TooMuch(
        `Lists or keys stand in one another more than ${limits.depth} deep.`,
        'A rule needs 7 at most: look for brackets that never close, or lines that move ever further in.',
        parser.offset,
      )
  }
  for (const token of parser.end()) yield* composer.next(token)
  // A text without a document still has its mistakes to tell.
  yield* composer.end(true, text.length)
}

/** A node as plain values: text, numbers, lists, and objects whose keys are their own, whatever they are called. */
function plain(node: unknown, tell: (message: string, mend: string, offset: number) => void): unknown {
  if (isScalar(node)) return node.value
  if (isSeq(node)) return node.items.map((item) => plain(item, tell))
  if (!isMap(node)) return null
  const value: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const { key, value: item } of node.items) {
    const offset = startOf(key) ?? startOf(node) ?? 0
    if (!isScalar(key) || typeof key.value === 'object') {
      tell(
        'A key is a word here, not a list or nothing.',
        'Look at the colons, brackets and dashes of this line.',
        offset,
      )
      continue
    }
    const name = String(key.value)
    if (name === '<<') tell('Here stands a merge key (<<), which packs do without.', 'Write the keys out.', offset)
    else if (Object.hasOwn(value, name)) tell(`“${name}” stands here twice.`, 'Keep one of the two.', offset)
    else value[name] = plain(item, tell)
  }
  return value
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined
}

function locate(
  document: Document.Parsed,
  spot: (offset: number) => { line: number; column: number },
  path: readonly (string | number)[],
): { line: number; column: number } {
  for (let depth = path.length; depth > 0; depth--) {
    const start = startOf(document.getIn(path.slice(0, depth), true))
    if (start !== undefined) return spot(start)
  }
  return spot(document.contents?.range?.[0] ?? document.range[0])
}
