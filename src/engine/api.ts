import type { Change, Delta, Diagnostic, FieldKind, Finding } from './finding.ts'

/** Reads text. Pure: the same text gives the same findings, whatever was read before. */
export interface Engine {
  /**
   * All findings in `text`, sorted by start. Without `field`, rules for every kind of field speak.
   * Never throws, whatever the text holds (lone surrogates, 1 MB, empty).
   */
  scan(text: string, field?: FieldKind): Finding[]
  /** A text that changes over time, with its findings kept up to date. */
  open(text: string, field?: FieldKind): TextDocument
}

export interface TextDocument {
  readonly text: string
  readonly length: number
  /** The finding at `index` (sorted by start), with offsets of the present text; undefined outside. */
  at(index: number): Finding | undefined
  /** Findings that overlap [start, end), in order. */
  between(start: number, end: number): Finding[]
  all(): Finding[]
  /** Reads another text from scratch. */
  reset(text: string): void
  /**
   * Takes the next text. `change` says where it differs, and is believed when lengths and the units around it agree; otherwise, or without
   * it, the difference is found. Afterwards `all()` equals a fresh `scan(next)`.
   */
  edit(next: string, change?: Change): Delta
}

/** Words for findings. Lives in a table of its own, which loads after the first finding. */
export interface Describer {
  /**
   * The words and reframings for a finding, or null when the text at its place no longer says what was flagged.
   * @param plain the whole text is a plain record, whatever its headings say: hints, and none but the safest edits
   */
  describe(finding: Finding, text: string, field?: FieldKind, plain?: boolean): Diagnostic | null
}
