import type { FieldEditor, Mark } from '../editors/editor.ts'
import type { Finding } from '../engine/finding.ts'

const markOf = ({ start, end, kind, severity }: Finding): Mark => ({
  start,
  end,
  look: kind === 'noticed' ? 'noticed' : severity,
})

const same = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length &&
  a.every((mark, i) => mark.start === b[i]?.start && mark.end === b[i]?.end && mark.look === b[i]?.look)

/**
 * Gives the editor the marks of what stands, when they differ from those it has. Which of them are near enough to be drawn, and that there are
 * never more than 40, is the editor's own affair: it knows what is visible.
 */
export function createPainter(editor: FieldEditor): {
  paint(findings: readonly Finding[]): void
  /** The text changed by something else than keys: what is drawn can no longer be relied on. */
  forget(): void
} {
  let given: Mark[] | null = []
  return {
    paint(findings) {
      const marks = findings.map(markOf)
      if (given && same(marks, given)) return
      given = marks
      editor.paint(marks)
    },
    forget() {
      given = null
    },
  }
}
