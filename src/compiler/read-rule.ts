import type { Document, Node } from 'yaml'
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { checkShape } from './check-shape.ts'
import type { Problem } from './problem.ts'
import { inOneLine } from './problem.ts'
import type { RuleFile } from './rule-file.ts'
import { RULE_SCHEMA } from './rule-schema.ts'
import { yamlMistake } from './yaml-mistake.ts'

type Path = readonly (string | number)[]

/** A rule file as read, with a way back to its lines. */
export interface SourceFile {
  path: string
  rule: RuleFile
  /** How many entries of `match` stand in the file itself, where others were written out of its verdict. */
  inFile?: number
  /** Where a part of the file stands, or a place inside a text of it; a part that is missing answers with its nearest parent. */
  locate(path: Path, at?: number): { line: number; column: number }
}

/** Reads one rule file; a file with problems gives no rule. */
export function readRule(path: string, source: string): { file: SourceFile | null; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true })
  const spot = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const locate = (at: Path, inside = 0) => spot(offsetOf(document, source, at, inside))
  // Of several mistakes in YAML the later ones come of the first.
  const broken = (message: string, offset: number) => ({
    file: null,
    problems: [{ file: path, ...spot(offset), ...inOneLine(yamlMistake(message)) }],
  })
  // A warning means that a “!” at the start of a text was taken for YAML's own and left out.
  const [first] = [...document.errors, ...document.warnings]
  if (first !== undefined) return broken(first.message, first.pos[0])
  let rule: unknown
  try {
    rule = document.toJS()
  } catch (error) {
    return broken(String(error), source.search(/[:-] \*/) + 2)
  }
  const known = typeof rule === 'object' && rule !== null && 'id' in rule && typeof rule.id === 'string'
  const problems = checkShape(rule, RULE_SCHEMA).map((mistake) => ({
    file: path,
    ...locate(mistake.path),
    ...(known ? { rule: (rule as RuleFile).id } : {}),
    ...inOneLine(mistake),
  }))
  if (problems.length > 0) return { file: null, problems }
  const whole = { match: [], ...(rule as Partial<RuleFile>) } as RuleFile
  return { file: { path, rule: whole, locate }, problems }
}

/** Where the part at `path` starts, or its key where it has no value of its own. */
function offsetOf(document: Document, source: string, path: Path, inside: number): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0] + withinText(node, source, inside)
    const parent: unknown = document.getIn(path.slice(0, depth - 1), true)
    const key = isMap(parent)
      ? parent.items.map((pair) => pair.key).find((one) => isScalar(one) && one.value === path[depth - 1])
      : undefined
    if (isScalar(key) && key.range) return key.range[0]
  }
  return 0
}

/** How far into the written form of a text its place `at` stands; 0 where quotes or folding keep it from being plain. */
function withinText(node: Node, source: string, at: number): number {
  if (at === 0 || !isScalar(node) || !node.range) return 0
  const start = source.slice(node.range[0], node.range[1]).indexOf(String(node.value))
  return start < 0 ? 0 : start + at
}
