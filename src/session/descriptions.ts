import type { Applied, TextEdit } from '../editors/editor.ts'
import type { Span } from '../editors/remap.ts'
import type { Describer } from '../engine/api.ts'
import type { Diagnostic, FieldKind, Finding } from '../engine/finding.ts'
import type { FieldSession } from './field-session.ts'

/** A finding in words, and the text that its offsets speak of. */
export interface Described {
  diagnostic: Diagnostic
  text: string
  revision: number
}

/** The words for the findings of one field, and what comes of choosing one of them. */
export interface Descriptions {
  /** The finding in words, or null when the text at its place no longer says what was flagged, or the words are not here. Reads signals. */
  describe(finding: Finding): Described | null
  /** The same, only looked at: no question counts as asked. */
  look(finding: Finding): Described | null
  /**
   * Makes `edit`, whose offsets speak of `offered.text`. Both the place of the edit and the words that were flagged must still read as they did
   * then, wherever they stand now: otherwise nothing is written and the answer is `changed`.
   */
  apply(offered: Described, edit: TextEdit): Promise<Applied>
}

/** The diagnostic without its question. */
const withoutQuestion = ({ question: _asked, ...rest }: Diagnostic): Diagnostic => rest

/** @param describerOf words for a kind of writing; null while they are on their way: then nothing can be described */
export function createDescriptions(
  session: FieldSession,
  describerOf: (kind: FieldKind) => Describer | null,
): Descriptions {
  /** Questions that were asked in this field, and of which place: none is asked twice in one note. */
  const questions = new Map<string, { span: Span; revision: number }>()
  const askedElsewhere = (question: string, finding: Finding): boolean => {
    const asked = questions.get(question)
    const place = asked && session.carried(asked.span, asked.revision)
    return Boolean(place && (place.start !== finding.start || place.end !== finding.end))
  }

  const inWords = (finding: Finding): Diagnostic | null => {
    const kind = session.kind.value
    return describerOf(kind)?.describe(finding, session.text(), kind, session.plain()) ?? null
  }

  return {
    look(finding) {
      const diagnostic = inWords(finding)
      return diagnostic && { diagnostic, text: session.text(), revision: session.revision() }
    },
    describe(finding) {
      const words = inWords(finding)
      if (!words) return null
      const { question } = words
      // Where edits are held back the question is all that is offered: it stands at each place.
      const repeated = question !== undefined && words.held === undefined && askedElsewhere(question, finding)
      const diagnostic = repeated ? withoutQuestion(words) : words
      const revision = session.revision()
      if (question !== undefined && !repeated) {
        questions.set(question, { span: { start: finding.start, end: finding.end }, revision })
      }
      return { diagnostic, text: session.text(), revision }
    },

    async apply({ diagnostic, text, revision }, edit) {
      const place = session.carried({ start: edit.start, end: edit.end }, revision)
      const flagged = session.carried({ start: diagnostic.start, end: diagnostic.end }, revision)
      if (!place || !flagged) return 'changed'
      const now = session.text()
      const expected = text.slice(edit.start, edit.end)
      const unchanged =
        now.slice(place.start, place.end) === expected && now.slice(flagged.start, flagged.end) === diagnostic.text
      return unchanged ? session.editor.apply({ ...place, text: edit.text }, expected) : 'changed'
    },
  }
}
