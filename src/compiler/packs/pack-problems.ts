import type { Problem } from '../problem.ts'

/** A mistake in a pack: where, which rule, what, and the mend. */
export interface PackProblem {
  line: number
  column: number
  rule?: string
  message: string
  mend: string
}

/** Collects mistakes, up to a number; what comes after is counted. */
export class PackProblems {
  readonly told: PackProblem[] = []
  /** How many more there are. */
  untold = 0
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  get count(): number {
    return this.told.length + this.untold
  }

  tell(problem: PackProblem): void {
    if (this.told.length < this.#most) this.told.push(problem)
    else this.untold++
  }

  /** Mistakes that the compiler of built-in rules found, which say in one sentence what is to be done. */
  take(problems: readonly Problem[], mend: string): void {
    for (const { line, column, rule, message } of problems)
      this.tell({ line, column, ...(rule === undefined ? {} : { rule }), message: brief(message), mend })
  }
}

/** Ends the work where going on would tell nothing new. */
export class Refused extends Error {}

/** A message that quotes no more of a text than tells which is meant. */
function brief(message: string): string {
  return message.replace(/“([^”]{80})[^”]+”/g, '“$1…”').slice(0, 600)
}
