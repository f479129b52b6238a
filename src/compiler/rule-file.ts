import type { FieldKind, Layer, Severity } from '../engine/finding.ts'
import type { ABOUT } from './subject-sets.ts'

type About = keyof typeof ABOUT

/** A rule file, once it has passed the schema. */
export interface RuleFile {
  id: string
  kind?: 'nudge' | 'noticed'
  title: string
  about?: About | About[]
  axis?: string
  layer: Layer
  facet?: string
  severity?: Severity
  field?: FieldKind | FieldKind[]
  effect?: string
  says?: string
  match: (string | MatchEntry)[]
  /** Words that judge somebody, looked for in all the ways of verdicts.ts. */
  verdict?: Verdict
  /** Slips that are found as well: word → how it is mistyped. */
  typos?: Record<string, string[]>
  unless?: { before?: string | string[]; after?: string | string[]; sentence?: string | string[] }
  /** Of the packs that ship (src/rules/packs.yaml); absent: on from the start. */
  pack?: string
  despite?: string[]
  act?: true
  answer?: true
  'safe-near-risk'?: true
  reframe?: string[]
  template?: string[]
  question?: string
  why?: string
  source: string
  examples: { nudges?: NudgeExample[]; notices?: string[]; leaves?: string[] }
}

export interface MatchEntry {
  words: string
  /** What this entry says otherwise than its rule. */
  about?: About | About[]
  field?: FieldKind | FieldKind[]
  effect?: string
  answer?: true
  reframe?: string[]
  template?: string[]
  question?: string
}

/** Members of word classes, divided by commas; `did`: what the template asks for in their place. */
export interface Verdict {
  adjectives?: string
  nouns?: string
  verbs?: string
  did?: string
}

interface NudgeExample {
  text: string
  becomes?: string[]
  field?: FieldKind
}

/** One or several, as a list. */
export function listOf<T>(value: T | T[] | undefined): T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}
