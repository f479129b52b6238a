import { computed } from '@preact/signals'
import type { FieldReport } from '../../platform/messages.ts'
import { openPage } from '../../platform/open-page.ts'
import type { CardEdit } from '../../ui/card/card-props.ts'
import { isApple } from '../../ui/chord-name.ts'
import type { FindingsProps } from '../../ui/findings.tsx'
import { firstChords } from '../content/chords.ts'
import type { FrameReport } from '../content/frame-report.ts'
import { outcomes } from './outcomes.ts'
import { itemPlace, panelFields } from './panel-fields.ts'
import { writeTogether } from './write-together.ts'

/** The only frame of a page of our own. */
const FRAME = 0

/** The list beside a field of our own page, as the side panel has it for a site. Answers a function, which reads signals. */
export function ownFields(report: FrameReport): () => Omit<FindingsProps, 'model'> {
  const made = outcomes()
  const fields = computed(() => panelFields([{ id: FRAME, report: { fields: report.fields.value } }]))
  const revisionOf = (all: readonly FieldReport[], id: number) => all.find((field) => field.id === id)?.revision ?? -1
  const tell: FrameReport['carryOut'] = (message, say) => report.carryOut(message, say)
  const placed = (id: string) => {
    const { field, rule, start } = itemPlace(id)
    return { field, rule, start, revision: revisionOf(report.fields.peek(), field) }
  }
  const apply = (id: string, edit: CardEdit) => {
    const outcome = made.of(id)
    tell({ type: 'apply', ...placed(id), edit }, (answer) => {
      if (answer.type === 'outcome') made.tell(FRAME, answer)
    })
    return outcome
  }
  return () => {
    const counts: Record<string, number> = {}
    for (const { rule } of report.left.value) counts[rule] = (counts[rule] ?? 0) + 1
    return {
      fields: fields.value,
      leftCounts: counts,
      states: made.states.value,
      keys: firstChords(isApple()).menu,
      onJump: ({ id, diagnostic: { start, end } }) =>
        tell({ type: 'jump', field: itemPlace(id).field, start, end }, () => {}),
      onApply: ({ id }, _field, edit) => void apply(id, edit),
      onWriteTogether: (changes) => writeTogether(changes, fields, ({ id }, edit) => apply(id, edit)),
      onLeave: ({ id }, scope) => tell({ type: 'leave', ...placed(id), scope }, () => {}),
      onOpenRule: (rule) => void openPage('rules', rule),
      onCopy: (text) => void navigator.clipboard.writeText(text),
    }
  }
}
