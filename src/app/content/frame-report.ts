import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { FieldReport, FromFrame, FromPanel, Quiet } from '../../platform/messages.ts'
import type { Described, Descriptions } from '../../session/descriptions.ts'
import { checkPage } from './check-page.ts'
import { fieldName } from './field-words.ts'
import type { Field, Fields } from './fields.ts'
import type { Leaves } from './leave.ts'
import type { Reported } from './panel-reports.ts'
import type { Stage } from './stage.ts'

export interface ReportInputs {
  fields: Fields
  leaves: Leaves
  stage: Stage
  paused: ReadonlySignal<boolean>
  descriptionsOf(field: Field): Descriptions
}

type Say = (answer: FromFrame) => void

/** What a list shows of this frame, and what it can ask for. */
export interface FrameReport extends Reported {
  carryOut(message: FromPanel, say: Say): void
}

/** This frame as a list shows it: in our open panels and popups, or beside a field of our own pages. Does what is asked for there. */
export function frameReport({ fields, leaves, stage, paused, descriptionsOf }: ReportInputs): FrameReport {
  const reported = new Map<number, readonly Described[]>()

  const reportOf = (field: Field): FieldReport => {
    const { session, editor } = field
    const shown = session.shown.value
    const descriptions = descriptionsOf(field)
    const described = shown.flatMap((finding) => descriptions.describe(finding) ?? [])
    reported.set(field.id, described)
    return {
      id: field.id,
      name: fieldName(editor.element),
      kind: session.kind.value,
      asked: session.asked.value,
      unread: session.unread.value,
      text: session.text(),
      revision: session.revision(),
      diagnostics: described.map(({ diagnostic }) => diagnostic),
      earlier: described.flatMap(({ diagnostic }, index) => (session.isWritten(diagnostic) ? [] : [index])),
    }
  }
  const quiet = computed<Quiet | null>(() => {
    if (paused.value) return 'paused'
    const all = fields.all.value
    const why = fields.whyNot.value
    // A field that is not read is told of beside others that are; a place that is no field, only where nothing stands.
    if (why !== null && why !== 'not-a-text-field') return why
    if (all.some(({ session }) => session.shown.value.length > 0)) return null
    if (why !== null) return why
    if (all.length === 0) return 'no-field'
    if (all.some(({ session }) => session.waits())) return 'glance'
    return all.some(({ session }) => session.hidesEarlier()) ? 'earlier' : 'nothing'
  })

  const offered = ({ field, revision, rule, start }: Extract<FromPanel, { revision: number }>): Described | undefined =>
    reported
      .get(field)
      ?.find(
        ({ diagnostic, ...made }) =>
          made.revision === revision && diagnostic.rule === rule && diagnostic.start === start,
      )

  const does: { [Type in FromPanel['type']]: (message: Extract<FromPanel, { type: Type }>, say: Say) => void } = {
    jump({ field, start, end }) {
      window.focus()
      stage.close()
      fields.byId(field)?.editor.select(start, end)
    },
    check({ what }) {
      if (what === 'page') checkPage(document, fields)
      else fields.all.peek().at(-1)?.session.ask()
    },
    async apply(message, say) {
      const field = fields.byId(message.field)
      const described = offered(message)
      const state = field && described ? await descriptionsOf(field).apply(described, message.edit) : 'changed'
      say({ ...message, type: 'outcome', state })
    },
    leave(message) {
      const field = fields.byId(message.field)
      const described = offered(message)
      if (field && described) leaves.leave(field, described.diagnostic, message.scope)
    },
    'undo-leave': ({ id }) => leaves.undoHere(id),
  }
  const carryOut = <Type extends FromPanel['type']>(message: Extract<FromPanel, { type: Type }>, say: Say) => {
    const type: Type = message.type
    if (Object.hasOwn(does, type)) does[type](message, say)
  }

  return { fields: computed(() => fields.all.value.map(reportOf)), left: leaves.here, quiet, carryOut }
}
