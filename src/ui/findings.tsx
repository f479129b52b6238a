import { useRef } from 'preact/hooks'
import { say } from './messages.ts'
import { type Emptiness, Empty } from './panel/empty.tsx'
import { type GroupLabel, groupRows } from './panel/filter-rows.ts'
import { List, type ListActions } from './panel/list.tsx'
import type { Grouping, PanelField, PanelItem } from './panel/panel-data.ts'
import { createPanelModel, type PanelModel } from './panel/panel-model.ts'
import { ReadingProgress } from './panel/progress.tsx'

export interface FindingsProps extends ListActions {
  /** The fields that were read, in page order. */
  fields: readonly PanelField[]
  /** How often each rule was left before, by id. */
  leftCounts: Readonly<Record<string, number>>
  /** Edits that were not made, by item id. */
  states?: Readonly<Record<string, 'changed' | 'refused'>>
  /** The keys that open the reframings, as the writer's keyboard names them. */
  keys?: string
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

/** What there is to look at, with a filter: the heart of the side panel, and what stands beside the scratchpad. */
export function Findings({ fields, leftCounts, states = {}, keys = 'Ctrl+.', ...actions }: FindingsProps) {
  const kept = useRef<PanelModel>(null)
  if (!kept.current) kept.current = createPanelModel()
  const model = kept.current
  const filter = model.filter.value
  const groups = groupRows(fields, model.grouping.value, filter, LABELS[model.grouping.value])
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const why: Emptiness = fields.length === 0 ? 'unread' : filter.trim() ? 'filtered' : 'quiet'
  return (
    <>
      <Bar model={model} />
      <ReadingProgress fields={fields} />
      {rows === 0 ? (
        <Empty why={why} onClear={() => (model.filter.value = '')} />
      ) : (
        <List
          groups={groups}
          model={model}
          keys={keys}
          leftCount={({ diagnostic }: PanelItem) => leftCounts[diagnostic.rule] ?? 0}
          stateOf={({ id }: PanelItem) => states[id] ?? 'open'}
          onJump={actions.onJump}
          onApply={actions.onApply}
          onLeave={actions.onLeave}
          onCopy={actions.onCopy}
          onOpenRule={actions.onOpenRule}
        />
      )}
    </>
  )
}
