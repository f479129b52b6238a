import { REACH } from '../engine/program.ts'
import { CONTEXT, CUE, NEXT_RULE, SAME_RULE } from '../engine/tables.ts'
import { anchorsOf, total } from './anchors.ts'
import { emitProgram } from './emit-program.ts'
import type { Inflector } from './inflect.ts'
import { parsePattern } from './parse-pattern.ts'
import type { Node } from './pattern-ast.ts'
import type { TableBuilder } from './table-builder.ts'

/** Compiles a pattern of `match`, the next of the row's variants, and answers the slot of each name. @throws PatternError or Error that says what is wrong with it. */
export function addPattern(
  source: string,
  { variant }: { variant: number },
  tables: TableBuilder,
  inflect: Inflector,
): Map<string, number> {
  return add(parsePattern(source, inflect), variant === 0 ? NEXT_RULE : SAME_RULE, tables).slots
}

/** Compiles a pattern of a cue and answers its index. @throws as addPattern does. */
export function addCue(source: string, tables: TableBuilder, inflect: Inflector): number {
  return add(parsePattern(source, inflect), CUE, tables).pattern
}

/**
 * The exceptions of a rule at one place, as few patterns as can be: those that are found by words are alternatives of one, a sign alone
 * (“after: [':']”) stays by itself and is tried at every place. `fail` is told of each mistake, and the place of its pattern in the list.
 */
export function addContexts(
  sources: readonly string[],
  tables: TableBuilder,
  inflect: Inflector,
  fail: (error: unknown, index: number) => void,
): number[] {
  const alternatives = sources.flatMap((source, i) => {
    try {
      const nodes = parsePattern(source, inflect)
      if (total(nodes, tables.classes)[1] > 0) anchorsOf(nodes, tables.classes)
      return [nodes]
    } catch (error) {
      fail(error, i)
      return []
    }
  })
  const isSign = (nodes: Node[]) => total(nodes, tables.classes)[1] === 0
  const worded = alternatives.filter((nodes) => !isSign(nodes))
  const grouped: Node[][] = worded.length === 0 ? [] : [[{ kind: 'group', alternatives: worded }]]
  return [...grouped, ...alternatives.filter(isSign)].map((nodes) => add(nodes, CONTEXT, tables).pattern)
}

function add(
  nodes: readonly Node[],
  kind: number,
  tables: TableBuilder,
): { pattern: number; slots: Map<string, number> } {
  const [, most] = total(nodes, tables.classes)
  if (most > REACH)
    throw new Error(`This pattern could reach over ${most} words; ${REACH} is the most. Shorten the gaps or phrases.`)
  const { program, slots } = emitProgram(nodes, tables)
  const anchors = most === 0 ? [] : anchorsOf(nodes, tables.classes)
  return { pattern: tables.pattern(program, kind, anchors), slots }
}
