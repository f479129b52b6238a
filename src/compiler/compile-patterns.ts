import { REACH } from '../engine/program.ts'
import { CONTEXT_OWNER, CUE_OWNER } from '../engine/tables.ts'
import { anchorsOf, total } from './anchors.ts'
import { emitProgram } from './emit-program.ts'
import type { Inflector } from './inflect.ts'
import { parsePattern } from './parse-pattern.ts'
import type { TableBuilder } from './table-builder.ts'

/** Compiles one pattern into the tables. @throws PatternError or Error that says what is wrong with it. */
export function addPattern(
  source: string,
  owner: { rule: number; variant: number } | 'cue' | 'context',
  tables: TableBuilder,
  inflect: Inflector,
): { pattern: number; slots: Map<string, number> } {
  const nodes = parsePattern(source, inflect)
  const [, most] = total(nodes, tables.classes)
  if (most > REACH)
    throw new Error(`This pattern could reach over ${most} words; ${REACH} is the most. Shorten the gaps or phrases.`)
  const { program, slots } = emitProgram(nodes, tables)
  // A sign alone may silence a rule (“after: [':']”); it is then tried at every place.
  const anchors = owner === 'context' && total(nodes, tables.classes)[1] === 0 ? [] : anchorsOf(nodes, tables.classes)
  tables.programs.push(program)
  tables.patterns.push([
    tables.programs.length - 1,
    owner === 'cue' ? CUE_OWNER : owner === 'context' ? CONTEXT_OWNER : owner.rule,
    typeof owner === 'string' ? 0 : owner.variant,
    anchors.flatMap(({ word, least, most: furthest }) => [tables.word(word), least, furthest]),
  ])
  return { pattern: tables.patterns.length - 1, slots }
}
