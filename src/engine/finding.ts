/**
 * The one vocabulary that every layer shares. Offsets are UTF-16 code units, half-open, and count from the start of the text that
 * was scanned.
 */
export type Severity = 'hint' | 'nudge' | 'strong'
export type FindingKind = 'nudge' | 'noticed'
export const FIELD_KINDS = ['note', 'mail', 'reflection'] as const
/** What kind of writing a field holds: chosen by the writer for a site, guessed at first. */
export type FieldKind = (typeof FIELD_KINDS)[number]
export type Layer = 'relationship' | 'understanding' | 'awareness' | 'practice'

/** A span of the text that a rule speaks of. */
export interface Finding {
  rule: string
  kind: FindingKind
  severity: Severity
  start: number
  end: number
}

/** One edit that a writer may choose. `start` and `end` are in the scanned text and may reach past the highlight. */
export interface Reframing {
  start: number
  end: number
  text: string
  /** Ranges inside `text` that only the writer can fill. Absent or empty: ready as it stands. */
  placeholders?: [start: number, end: number][]
  /** `answer`: the line stays and this is offered below it (harshness toward oneself). Absent: it replaces what stood there. */
  action?: 'answer'
}

/** A finding with the words that people see. */
export interface Diagnostic extends Finding {
  /** Always `source.slice(start, end)`. */
  text: string
  message: string
  layer: Layer
  /** Families, for grouping and settings: the first part of the rule's id. */
  family: string
  axis?: string
  facet?: string
  question?: string
  why?: string
  source?: string
  /** Best first; may be empty, then the question stands alone. */
  reframings: Reframing[]
  /** Ids of the guards that held something back here, for the reader who asks why there is no ready edit. */
  held?: string[]
}

/** Where a text changed: `removed` units at `at` gave way to `inserted` units. */
export interface Change {
  at: number
  removed: number
  inserted: number
}

/** What an edit did to the findings. Findings at or past `shift.from` (in the old text) moved by `shift.by`. */
export interface Delta {
  removed: Finding[]
  added: Finding[]
  shift: { from: number; by: number }
}
