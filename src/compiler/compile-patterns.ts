import { REACH } from '../engine/program.ts'
import type { CueName } from '../engine/tables.ts'
import { CONTEXT_OWNER, CUE_OWNER } from '../engine/tables.ts'
import { anchorsOf, total } from './anchors.ts'
import { emitProgram } from './emit-program.ts'
import type { Inflector } from './inflect.ts'
import { parsePattern } from './parse-pattern.ts'
import type { TableBuilder } from './table-builder.ts'

/** Whose a pattern is: a match of a rule, an exception of one, or a cue of that name. */
export type Owner = { rule: number; variant: number } | 'context' | { cue: CueName }

/** Compiles one pattern into the tables. @throws PatternError or Error that says what is wrong with it. */
export function addPattern(
  source: string,
  owner: Owner,
  tables: TableBuilder,
  inflect: Inflector,
): { pattern: number; slots: Map<string, number> } {
  const nodes = parsePattern(source, inflect)
  const [, most] = total(nodes, tables.classes)
  if (most > REACH)
    throw new Error(`This pattern could reach over ${most} words; ${REACH} is the most. Shorten the gaps or phrases.`)
  const { program, slots } = emitProgram(nodes, tables)
  if (owner === 'context') {
    // A sign alone may silence a rule (“after: [':']”); it is then tried at every place.
    const anchors = most === 0 ? [] : anchorsOf(nodes, tables.classes)
    return { pattern: tables.pattern(program, CONTEXT_OWNER, 0, anchors, 'contexts'), slots }
  }
  const anchors = anchorsOf(nodes, tables.classes)
  if ('cue' in owner) return { pattern: tables.pattern(program, CUE_OWNER, 0, anchors, owner.cue), slots }
  return { pattern: tables.pattern(program, owner.rule, owner.variant, anchors, 'rules'), slots }
}
