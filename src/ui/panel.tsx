import { useRef } from 'preact/hooks'
import { Contact } from './contact.tsx'
import { inOurLanguage, say } from './messages.ts'
import { type Emptiness, Empty } from './panel/empty.tsx'
import { type GroupLabel, groupRows } from './panel/filter-rows.ts'
import { Left } from './panel/left.tsx'
import { List, type ListActions } from './panel/list.tsx'
import type { Grouping, LeftWording, PanelField, PanelItem } from './panel/panel-data.ts'
import { createPanelModel, type PanelModel } from './panel/panel-model.ts'
import { Pause, type PauseProps } from './pause.tsx'

export interface PanelProps extends ListActions, PauseProps {
  /** The fields of this page that were read, in page order. */
  fields: readonly PanelField[]
  left: readonly LeftWording[]
  /** How often each rule was left before, by id. */
  leftCounts: Readonly<Record<string, number>>
  /** Edits that were not made, by item id. */
  states?: Readonly<Record<string, 'changed' | 'refused'>>
  contact?: string | undefined
  /** The keys that open the reframings, as the writer's keyboard names them. */
  keys?: string
  onUndo(id: string): void
}

const GROUPINGS = [
  ['field', 'group_field'],
  ['layer', 'group_layer'],
  ['rule', 'group_rule'],
] as const satisfies readonly (readonly [Grouping, string])[]

const LABELS: Record<Grouping, GroupLabel> = {
  field: (_, field) => ({ id: field.id, label: field.label }),
  layer: ({ diagnostic }) => ({ id: diagnostic.layer, label: say(`layer_${diagnostic.layer}`) }),
  rule: ({ diagnostic }) => ({ id: diagnostic.rule, label: diagnostic.rule }),
}

function Bar({ model }: { model: PanelModel }) {
  return (
    <search class="bar">
      <input
        type="search"
        aria-label={say('panel_filter')}
        placeholder={say('panel_filter_hint')}
        value={model.filter.value}
        onInput={(event) => (model.filter.value = event.currentTarget.value)}
      />
      <label>
        <span class="muted">{say('panel_group')}</span>
        <select
          value={model.grouping.value}
          onChange={(event) => (model.grouping.value = event.currentTarget.value as Grouping)}
        >
          {GROUPINGS.map(([value, name]) => (
            <option key={value} value={value}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
    </search>
  )
}

/** The side panel: what this page holds to look at and what was noticed, wordings left, quiet for a while, a person to talk to. */
export function Panel(props: PanelProps) {
  const { fields, left, leftCounts, states = {}, keys = 'Ctrl+.' } = props
  const kept = useRef<PanelModel>(null)
  if (!kept.current) kept.current = createPanelModel()
  const model = kept.current
  const filter = model.filter.value
  const groups = groupRows(fields, model.grouping.value, filter, LABELS[model.grouping.value])
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const why: Emptiness = fields.length === 0 ? 'unread' : filter.trim() ? 'filtered' : 'quiet'
  return (
    <main class="panel" {...inOurLanguage()}>
      <h1 class="unseen">{say('panel_title')}</h1>
      <Bar model={model} />
      {rows === 0 ? (
        <Empty why={why} onClear={() => (model.filter.value = '')} />
      ) : (
        <List
          groups={groups}
          model={model}
          keys={keys}
          leftCount={({ diagnostic }: PanelItem) => leftCounts[diagnostic.rule] ?? 0}
          stateOf={({ id }: PanelItem) => states[id] ?? 'open'}
          onJump={props.onJump}
          onApply={props.onApply}
          onLeave={props.onLeave}
          onCopy={props.onCopy}
        />
      )}
      <Left left={left} onUndo={props.onUndo} />
      <Pause pausedUntil={props.pausedUntil} onPause={props.onPause} onResume={props.onResume} />
      <Contact contact={props.contact} />
    </main>
  )
}
