import type { ErrorObject } from 'ajv'
import { Ajv } from 'ajv'
import type { Document, Node } from 'yaml'
import { isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Problem } from './problem.ts'
import type { RuleFile } from './rule-file.ts'
import { RULE_SCHEMA } from './rule-schema.ts'

/** A rule file as read, with a way back to its lines. */
export interface SourceFile {
  path: string
  rule: RuleFile
  /** Where a part of the file stands, or a place inside a text of it; a part that is missing answers with its nearest parent. */
  locate(path: readonly (string | number)[], at?: number): { line: number; column: number }
}

const validate = new Ajv({ allErrors: true, verbose: true }).compile<RuleFile>(RULE_SCHEMA)

/** Reads one rule file; a file with problems gives no rule. */
export function readRule(path: string, source: string): { file: SourceFile | null; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true })
  const locate = (path: readonly (string | number)[], at = 0) => place(document, lines, source, path, at)
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => {
      const { line, col } = lines.linePos(error.pos[0])
      return {
        file: path,
        line,
        column: col,
        message: notYaml(error.message),
      }
    })
    return { file: null, problems }
  }
  const rule: unknown = document.toJS()
  if (!validate(rule)) {
    const problems = (validate.errors ?? [])
      .filter(isTelling)
      .map((error) => ({ file: path, ...spot(locate(pathOf(error))), message: explain(error) }))
    return { file: null, problems }
  }
  return { file: { path, rule, locate }, problems: [] }
}

function place(
  document: Document,
  lines: LineCounter,
  source: string,
  path: readonly (string | number)[],
  at: number,
): { line: number; column: number } {
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return spot(lines.linePos(node.range[0] + inside(node, source, at)))
  }
  return { line: 1, column: 1 }
}

/** How far into the written form of a text its place `at` stands; 0 where quotes or folding keep it from being plain. */
function inside(node: Node, source: string, at: number): number {
  if (at === 0 || !isScalar(node) || !node.range) return 0
  const start = source.slice(node.range[0], node.range[1]).indexOf(String(node.value))
  return start < 0 ? 0 : start + at
}

function spot(position: { line: number; col?: number; column?: number }): { line: number; column: number } {
  return { line: position.line, column: position.col ?? position.column ?? 1 }
}

function pathOf(error: ErrorObject): (string | number)[] {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
  if (error.keyword === 'additionalProperties')
    path.push(String((error.params as { additionalProperty: string }).additionalProperty))
  return path
}

/** Of a choice, the branches' own errors say more than "must match one". */
function isTelling(error: ErrorObject): boolean {
  return error.keyword !== 'oneOf' && error.keyword !== 'if'
}

function explain(error: ErrorObject): string {
  const where = error.instancePath === '' ? 'The rule' : `“${error.instancePath.slice(1).replaceAll('/', ' → ')}”`
  switch (error.keyword) {
    case 'required':
      return `${where} has no “${(error.params as { missingProperty: string }).missingProperty}”: add it (src/rules/README.md shows a whole rule).`
    case 'additionalProperties':
      return `“${(error.params as { additionalProperty: string }).additionalProperty}” is not a key that rules know: check its spelling in src/rules/README.md.`
    case 'enum':
      return `${where} is “${String(error.data)}”: choose one of ${(error.params as { allowedValues: unknown[] }).allowedValues.join(', ')}.`
    case 'pattern':
      return `${where} does not have the right form: ${error.instancePath.endsWith('question') ? 'a question ends with “?”' : 'family/name in small letters, digits and hyphens'}.`
    default:
      return `${where} ${error.message ?? 'is not as expected'}.`
  }
}

/** What to do about a text that YAML cannot read. */
export function notYaml(message: string): string {
  return `This is not valid YAML: ${firstLine(message)} Often a colon, quote or indent: put texts with : or [ in quotes.`
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/ at line.*$/, '.')
}
