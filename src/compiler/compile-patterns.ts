import { REACH } from '../engine/program.ts'
import type { CueName } from '../engine/tables.ts'
import { CONTEXT, CUE, NEXT_RULE, SAME_RULE } from '../engine/tables.ts'
import { anchorsOf, total } from './anchors.ts'
import { emitProgram } from './emit-program.ts'
import type { Inflector } from './inflect.ts'
import { parsePattern } from './parse-pattern.ts'
import type { Node } from './pattern-ast.ts'
import type { TableBuilder } from './table-builder.ts'

/** Whose a pattern is: a match of a rule (rules come in order, and the variants of each), an exception of one, or a cue of that name. */
export type Owner = { rule: number; variant: number } | 'context' | { cue: CueName }

/** Compiles one pattern into the tables. @throws PatternError or Error that says what is wrong with it. */
export function addPattern(
  source: string,
  owner: Owner,
  tables: TableBuilder,
  inflect: Inflector,
): { pattern: number; slots: Map<string, number> } {
  return add(parsePattern(source, inflect), owner, tables)
}

/**
 * The exceptions of a rule at one place, as few patterns as can be: those that are found by words are alternatives of one, a sign alone
 * (“after: [':']”) stays by itself and is tried at every place. `fail` is told of each mistake.
 */
export function addContexts(
  sources: readonly string[],
  tables: TableBuilder,
  inflect: Inflector,
  fail: (error: unknown) => void,
): number[] {
  const alternatives = sources.flatMap((source) => {
    try {
      const nodes = parsePattern(source, inflect)
      if (total(nodes, tables.classes)[1] > 0) anchorsOf(nodes, tables.classes)
      return [nodes]
    } catch (error) {
      fail(error)
      return []
    }
  })
  const isSign = (nodes: Node[]) => total(nodes, tables.classes)[1] === 0
  const worded = alternatives.filter((nodes) => !isSign(nodes))
  const grouped: Node[][] = worded.length === 0 ? [] : [[{ kind: 'group', alternatives: worded }]]
  return [...grouped, ...alternatives.filter(isSign)].map((nodes) => add(nodes, 'context', tables).pattern)
}

function add(
  nodes: readonly Node[],
  owner: Owner,
  tables: TableBuilder,
): { pattern: number; slots: Map<string, number> } {
  const [, most] = total(nodes, tables.classes)
  if (most > REACH)
    throw new Error(`This pattern could reach over ${most} words; ${REACH} is the most. Shorten the gaps or phrases.`)
  const { program, slots } = emitProgram(nodes, tables)
  const anchors = most === 0 ? [] : anchorsOf(nodes, tables.classes)
  if (owner === 'context') return { pattern: tables.pattern(program, CONTEXT, anchors), slots }
  if ('cue' in owner) return { pattern: tables.pattern(program, CUE, anchors), slots }
  return { pattern: tables.pattern(program, owner.variant === 0 ? NEXT_RULE : SAME_RULE, anchors), slots }
}
