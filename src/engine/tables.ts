import type { FieldKind, FindingKind, Layer, Severity } from './finding.ts'

/**
 * What the compiler makes of the rule files, for finding: three strings, plain JSON, so that a pack of a writer's own has the same shape. Nothing is
 * unpacked until a text is read (see load-tables.ts).
 */
export interface DetectionTables {
  version: 4
  /** Every word that any pattern names, lower case, in the order in which patterns come to them; see word-list.ts. */
  words: string
  /** Ids of the rules in order: family:name,name;family:name */
  ids: string
  /** Word classes, named sets, cues and rules with their programs, as numbers; see load-tables.ts. */
  stream: string
}

/**
 * Sets that tell of whom a sentence speaks (see subject.ts): what names writer or reader in any role; the writer; the reader; clients; others; what may
 * stand between a subject and what is said of it (is, always, so, a); what a noun may hang on (of, with, and); articles; who.
 */
export const SUBJECT_SETS = [
  'named',
  'self',
  'reader',
  'clients',
  'others',
  'links',
  'hangs',
  'articles',
  'who',
] as const

/** Sets that reading needs by name, in the order in which they are kept. */
export const NAMED_SETS = [
  'determiner',
  'stop',
  'past',
  'joiner',
  'of',
  'time',
  'irregularPast',
  'irregularParticiple',
  'title',
  'abbreviation',
  'clauseEdge',
  'feminine',
  'masculine',
  'have',
  ...SUBJECT_SETS,
  'between',
  'courtesy',
  'names',
  'light',
  'closing',
  'opener',
  'greeting',
] as const
/** By the order of NAMED_SETS (see named-sets.ts). */
export type NamedSets = readonly number[]

/** Bits of a rule's kinds of writing. */
export const FIELD_BIT: Record<FieldKind, number> = { note: 1, mail: 2, reflection: 4 }
export const EVERY_FIELD = 7

export interface RuleRow {
  id: string
  kind: FindingKind
  severity: Severity
  /** Bits: 1 note, 2 mail, 4 reflection. */
  fields: number
  /** Guards that this rule speaks in spite of: bits by their order. */
  despite: number
  /** Of whom it speaks: bits (see subject.ts). */
  about: number
  /** The word may be an act with legal weight (refuse, consent …): the consent guard holds it. */
  act: boolean
  /** The harshness is turned on the writer. */
  self: boolean
  /** Patterns that silence this rule: right before, right after, and anywhere in the sentence. */
  before: readonly number[]
  after: readonly number[]
  sentence: readonly number[]
}

export const CUE_NAMES = [
  'negation',
  'report',
  'turn',
  'self',
  'topic',
  'asked',
  'hypothesis',
  'coming',
  'compound',
  'term',
  'device',
  'thing',
  'skill',
  'theme',
  'consent',
  'risk',
  'disclosure',
  'harm',
  'duty',
  'foreign',
] as const
export type CueName = (typeof CUE_NAMES)[number]

/** The words that people see, loaded after the first finding. Rows stand in the order of DetectionTables.rules. */
export interface WordTables {
  version: 1
  rules: RuleWords[]
  /** Verb forms in the order base, third, past, participle, gerund; `/` between forms, one verb a string. */
  verbs: string[]
  /** Nouns: one, many. */
  nouns: string[]
  /** Below a line that is hard on the writer: the answer, with its placeholders in square brackets. */
  answer: string
  /** The one question beside a missed duty. */
  dutyQuestion: string
  /** What people read of a source, by its id. */
  sources: Record<string, string>
}

export interface RuleWords {
  title: string
  layer: Layer
  axis?: string
  facet?: string
  /** Completes “…” can read as …; for a noticing, the words themselves. */
  effect: string
  question?: string
  why?: string
  source?: string
  answer?: true
  safeNearRisk?: true
  /** By the order of `match` in the file. Captures stand in them by slot number: {4}, {4 as say}. */
  variants: { reframe: string[]; template: string[]; question?: string }[]
}
