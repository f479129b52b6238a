import type { Sequence } from './pattern-ast.ts'

/** One step of a program as it is kept (see kept-program.ts), its words still words. */
export interface Step {
  code: number
  operand?: number
  /** WORDS, PHRASE_OF: the words. */
  words?: readonly string[]
  /** CLASS_OF: the class. */
  className?: string
  /** NOT_OF: what must not come next. */
  sequences?: readonly Sequence[]
  /** The pattern is looked for by this. */
  anchor?: boolean
}

/** Code of a step that takes one of its words; it is kept as the words themselves. */
export const WORDS = -1
export type Program = Step[]
