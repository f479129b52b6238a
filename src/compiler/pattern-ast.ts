/** One word of a sequence, and whether it hangs on the one before by an apostrophe (didn’t → didn, t). */
export interface SequenceWord {
  word: string
  apostrophe: boolean
}
export type Sequence = SequenceWord[]

/** What a pattern says, once read; `at` is where in it a part stands, for messages. */
export type Node =
  | { kind: 'words'; sequences: Sequence[] }
  | { kind: 'class'; name: string; at?: number }
  | { kind: 'phrase'; head: string | null; at?: number }
  | { kind: 'verb'; form: string | null }
  | { kind: 'group'; alternatives: Node[][] }
  | { kind: 'optional'; node: Node }
  | { kind: 'capture'; name: string; node: Node; at?: number }
  | { kind: 'mark'; nodes: Node[]; at?: number }
  | { kind: 'gap'; most: number }
  | { kind: 'edge'; at: 'sentence' | 'clause-start' | 'clause-end' }
  | { kind: 'not'; node: Node }
  /** How the text looks here: bits of looks.ts. */
  | { kind: 'look'; bits: number }
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
