import { REACH } from '../engine/instructions.ts'
import { markAnchors } from './anchors.ts'
import { checkPattern } from './check-pattern.ts'
import type { Pauses } from './emit-program.ts'
import { emitProgram } from './emit-program.ts'
import type { Inflector } from './inflect.ts'
import { parsePattern } from './parse-pattern.ts'
import type { Node } from './pattern-ast.ts'
import type { Program } from './program-step.ts'
import { total } from './span.ts'
import type { Typos } from './typos.ts'
import type { WordClasses } from './word-classes.ts'

/** A pattern as a program, with the slot of each name; `pauses`: see emitProgram. @throws PatternError or Error that says what is wrong with it. */
export function compilePattern(
  source: string,
  classes: WordClasses,
  inflect: Inflector,
  typos?: Typos,
  pauses: Pauses = 'any',
): { program: Program; slots: Map<string, number> } {
  const nodes = parsePattern(source, inflect, typos)
  checkPattern(nodes, classes, false)
  return programOf(nodes, classes, true, pauses)
}

/**
 * The exceptions of a rule at one place, as few patterns as can be: those that are found by words are alternatives of one, a sign alone
 * (“after: [':']”) stays by itself. Those that may stand `anywhere` in the sentence are looked for by their words. `fail` is told of each mistake, and the place of its pattern in the list.
 */
export function compileContexts(
  sources: readonly string[],
  classes: WordClasses,
  inflect: Inflector,
  fail: (error: unknown, index: number) => void,
  anywhere: boolean,
  typos?: Typos,
): Program[] {
  const alternatives = sources.flatMap((source, i) => {
    try {
      const nodes = parsePattern(source, inflect, typos)
      checkPattern(nodes, classes, !anywhere)
      programOf(nodes, classes, anywhere, anywhere ? 'any' : 'none')
      return [nodes]
    } catch (error) {
      fail(error, i)
      return []
    }
  })
  const isSign = (nodes: Node[]) => total(nodes, classes)[1] === 0
  const worded = alternatives.filter((nodes) => !isSign(nodes))
  const grouped: Node[][] = worded.length === 0 ? [] : [[{ kind: 'group', alternatives: worded }]]
  return [...grouped, ...alternatives.filter(isSign)].map(
    (nodes) => programOf(nodes, classes, anywhere, anywhere ? 'any' : 'none').program,
  )
}

/** With `anchored`, the pattern is looked for by its words; else it is tried at given places. */
function programOf(
  nodes: readonly Node[],
  classes: WordClasses,
  anchored: boolean,
  pauses: Pauses,
): { program: Program; slots: Map<string, number> } {
  const [, most] = total(nodes, classes)
  if (most > REACH)
    throw new Error(`This pattern could reach over ${most} words; ${REACH} is the most. Shorten the gaps or phrases.`)
  const made = emitProgram(nodes, classes, pauses)
  if (anchored) markAnchors(made.program, classes)
  return made
}
