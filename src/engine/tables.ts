import type { FindingKind, Layer, Severity } from './finding.ts'

/**
 * What the compiler makes of the rule files, for finding. Plain JSON: a pack of a writer's own has the same shape. Strings called packed hold
 * numbers (see packed.ts) and are unpacked when they are first needed. Word ids count from 1; 0 is "not in the vocabulary".
 */
export interface DetectionTables {
  version: 1
  /** Every word that any pattern names, lower case, separated by one space; the place in the list is the id, less one. */
  words: string
  /** Sets of word ids, each packed: a set that it takes in whole (its place in the list, from 1; 0: none), then runs: how many ids are left out, how many follow. */
  sets: string[]
  /** "The next words are not …": packed, for each sequence its length and its sets. */
  nots: string[]
  /** Word classes, packed: the set of those that are one word (less one: 0 is none), then for each longer member its length and for each of its words set and 1 when an apostrophe stands before it. */
  classes: string[]
  /** One packed program a pattern; see program.ts for the instructions. */
  programs: string[]
  /** Packed, a pattern after the other: its kind and how many anchors (see ROW_KINDS), and for each anchor: set, least words before it, and by how much the most is more. */
  patterns: string
  /** What differs from a plain nudge in every kind of writing (see PLAIN_RULE). */
  rules: KeptRule[]
  /** Patterns by what they tell the guards, packed: negation, report, risk … */
  cues: Record<CueName, string>
  /** Word sets that the noun-phrase reader stops at or starts with. */
  phrase: { determiner: number; stop: number; past: number; joiner: number; of: number; time: number }
  /** Sets of the forms of verbs that do not end in -ed. */
  irregular: { past: number; participle: number }
  /** Sets that reading needs by name. */
  lookups: {
    title: number
    abbreviation: number
    clauseEdge: number
    feminine: number
    masculine: number
    have: number
    subject: SubjectSets
  }
}

/**
 * What tells of whom a sentence speaks (see subject.ts), as lists of sets: what names writer or reader in any role; the writer; the reader; clients;
 * others; what may stand between a subject and what is said of it (is, always, so, a); what a noun may hang on (of, with, and); articles; who.
 */
type Sets = readonly number[]
export type SubjectSets = readonly [Sets, Sets, Sets, Sets, Sets, Sets, Sets, Sets, Sets]

/** Owner of a pattern that belongs to a cue, or stands in a rule's `unless`, rather than belonging to a rule. */
export const CUE_OWNER = -1
export const CONTEXT_OWNER = -2

/** Kinds of pattern rows: the next pattern of a rule's `match`, the first of the next rule, one of an `unless`, one of a cue. A row starts with kind + ROW_KINDS × anchors. */
export const SAME_RULE = 0
export const NEXT_RULE = 1
export const CONTEXT = 2
export const CUE = 3
export const ROW_KINDS = 4

/** What a rule is unless its row says otherwise. */
export const PLAIN_RULE = { kind: 'nudge', severity: 'nudge', fields: 7, about: 9 } as const

export type KeptRule = Pick<RuleRow, 'id'> & Partial<RuleRow>

export interface RuleRow {
  id: string
  kind: FindingKind
  severity: Severity
  /** Bits: 1 note, 2 mail, 4 reflection. */
  fields: number
  /** Of whom it speaks: bits (see subject.ts). */
  about: number
  /** Guards that this rule speaks in spite of. */
  despite?: string[]
  /** The word may be an act with legal weight (refuse, consent …): the consent guard holds it. */
  act?: true
  /** The harshness is turned on the writer. */
  self?: true
  /** Patterns (indices) that silence this rule. */
  before?: number[]
  after?: number[]
  sentence?: number[]
}

export const CUE_NAMES = ['negation', 'report', 'topic', 'compound', 'consent', 'risk', 'harm', 'duty'] as const
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
