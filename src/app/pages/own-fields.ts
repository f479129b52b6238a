import { signal } from '@preact/signals'
import type { FieldReport } from '../../platform/messages.ts'
import { openPage } from '../../platform/open-page.ts'
import type { FindingsProps } from '../../ui/findings.tsx'
import type { FrameReport } from '../content/frame-report.ts'
import { isApple } from '../content/keys.ts'
import { itemId, itemPlace, panelFields } from './panel-fields.ts'

/** The only frame of a page of our own. */
const FRAME = 0

/** The list beside a field of our own page, as the side panel has it for a site. Answers a function, which reads signals. */
export function ownFields(report: FrameReport): () => Omit<FindingsProps, 'model'> {
  const states = signal<Record<string, 'changed' | 'refused'>>({})
  const revisionOf = (fields: readonly FieldReport[], id: number) =>
    fields.find((field) => field.id === id)?.revision ?? -1
  const tell: FrameReport['carryOut'] = (message, say) => report.carryOut(message, say)
  return () => {
    const fields = report.fields.value
    const counts: Record<string, number> = {}
    for (const { rule } of report.left.value) counts[rule] = (counts[rule] ?? 0) + 1
    const placed = (id: string) => {
      const { field, rule, start } = itemPlace(id)
      return { field, rule, start, revision: revisionOf(fields, field) }
    }
    return {
      fields: panelFields([{ id: FRAME, report: { fields } }]),
      leftCounts: counts,
      states: states.value,
      keys: isApple() ? '⌘.' : 'Ctrl+.',
      onJump: ({ id, diagnostic: { start, end } }) =>
        tell({ type: 'jump', field: itemPlace(id).field, start, end }, () => {}),
      onApply: ({ id }, _field, edit) =>
        tell({ type: 'apply', ...placed(id), edit }, (answer) => {
          if (answer.type !== 'not-applied') return
          const { field, rule, start, state } = answer
          states.value = { ...states.peek(), [itemId({ frame: FRAME, field, rule, start })]: state }
        }),
      onLeave: ({ id }, scope) => tell({ type: 'leave', ...placed(id), scope }, () => {}),
      onOpenRule: (rule) => void openPage('rules', rule),
      onCopy: (text) => void navigator.clipboard.writeText(text),
    }
  }
}
