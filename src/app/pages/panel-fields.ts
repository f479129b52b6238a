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
      const place = lineCounter(field.text)
      const items = field.diagnostics.map((diagnostic, index): PanelItem => {
        const { rule, start } = diagnostic
        return {
          id: itemId({ frame, field: field.id, rule, start }),
          diagnostic,
          ...place(start),
          ...(field.earlier.includes(index) && { earlier: true }),
        }
      })
      const label = field.name || say(`kind_${field.kind}`)
      return { id: fieldId(frame, field.id), label, kind: field.kind, text: field.text, unread: field.unread, items }
    }),
  )
}

/** Tells lines and columns, both from 1, of offsets that are asked for in their order (any other is counted from the start): a long text is walked through once. */
function lineCounter(text: string): (offset: number) => { line: number; column: number } {
  let line = 1
  let start = 0
  return (offset) => {
    if (offset < start) {
      line = 1
      start = 0
    }
    for (let next = text.indexOf('\n', start); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
      line++
      start = next + 1
    }
    return { line, column: offset - start + 1 }
  }
}
