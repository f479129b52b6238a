/** A mistake in a rule file, told to whoever writes rules: where, what, and the mend. */
export interface Problem {
  file: string
  line: number
  column: number
  /** The rule, when it is known. */
  rule?: string
  message: string
}

/** One line: file:line:column rule: message. */
export function printProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${problem.rule === undefined ? '' : `${problem.rule}: `}${problem.message}`
}

/** What is amiss, and the mend after it. */
export function inOneLine({ message, mend }: { message: string; mend: string }): { message: string } {
  return { message: `${message} ${mend}` }
}
