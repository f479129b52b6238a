/** A pack of the writer's own, as its list shows it. */
export interface PackRow {
  id: string
  title: string
  rules: number
  on: boolean
}

/** What is to be mended in a pack, in the compiler's words, and where. */
export interface PackMistake {
  line: number
  column: number
  rule?: string
  message: string
  mend: string
}

/** What came of reading the text in the editor. */
export type PackReading =
  | { is: 'holds'; rules: number; examples: number }
  | { is: 'refused'; mistakes: readonly PackMistake[]; untold: number }
  | { is: 'stopped' }

/** The pack that is in the editor. */
export interface OpenPack {
  /** Another one for each time that something is opened. */
  round: number
  /** Null for a new one. */
  title: string | null
  /** What the editor begins with. */
  text: string
}

/** What happened last, outside of the editor. */
export type PackNote =
  | { is: 'kept' | 'removed'; title: string }
  | { is: 'back'; id: string; title: string }
  | { is: 'no-room' }
  | { is: 'reading' | 'not-text' | 'too-long' | 'opened'; name: string }
  | { is: 'refused'; name: string; why: string }
