import type { FieldReport } from '../../platform/messages.ts'
import { say } from '../../ui/messages.ts'
import type { PanelField, PanelItem } from '../../ui/panel/panel-data.ts'

/** Which finding a row of the list stands for. */
export interface ItemPlace {
  frame: number
  field: number
  rule: string
  start: number
}

const fieldId = (frame: number, field: number): string => `${frame}/${field}`

/** A row's id says where it belongs; rules have `/` in their ids, so they come last. */
export const itemId = ({ frame, field, start, rule }: ItemPlace): string => `${frame}/${field}/${start}/${rule}`

export function itemPlace(id: string): ItemPlace {
  const [frame, field, start, ...rule] = id.split('/')
  return { frame: Number(frame), field: Number(field), start: Number(start), rule: rule.join('/') }
}

/** A frame, and its fields as it reported them last. */
export interface ReportedFields {
  id: number
  report: { fields: readonly FieldReport[] }
}

/** The fields of the page as the list shows them. Pure but for the words. */
export function panelFields(frames: readonly ReportedFields[]): PanelField[] {
  return frames.flatMap(({ id: frame, report }) =>
    report.fields.map((field): PanelField => {
      const items = field.diagnostics.map((diagnostic): PanelItem => {
        const lineStart = field.text.lastIndexOf('\n', diagnostic.start - 1) + 1
        const line = field.text.slice(0, lineStart).split('\n').length
        const { rule, start } = diagnostic
        return {
          id: itemId({ frame, field: field.id, rule, start }),
          diagnostic,
          line,
          column: start - lineStart + 1,
        }
      })
      const label = field.name || say(`kind_${field.kind}`)
      return { id: fieldId(frame, field.id), label, kind: field.kind, text: field.text, unread: field.unread, items }
    }),
  )
}
