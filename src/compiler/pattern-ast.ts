/** One word of a sequence, and whether it hangs on the one before by an apostrophe (didn’t → didn, t). */
export interface SequenceWord {
  word: string
  apostrophe: boolean
}
export type Sequence = SequenceWord[]

/** What a pattern says, once read. */
export type Node =
  | { kind: 'words'; sequences: Sequence[] }
  | { kind: 'class'; name: string }
  | { kind: 'phrase'; head: string | null }
  | { kind: 'verb'; form: string | null }
  | { kind: 'group'; alternatives: Node[][] }
  | { kind: 'optional'; node: Node }
  | { kind: 'capture'; name: string; node: Node }
  | { kind: 'mark'; nodes: Node[] }
  | { kind: 'gap'; most: number }
  | { kind: 'edge'; at: 'sentence' | 'clause-start' | 'clause-end' }
  | { kind: 'not'; node: Node }
  | { kind: 'sign'; sign: ',' | ':' | ';' }

/** A mistake in a pattern; `at` is where in the pattern it stands. */
export class PatternError extends Error {
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.name = 'PatternError'
    this.at = at
  }
}
