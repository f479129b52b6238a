import { CommandsIcon } from './icons.tsx'
import { type Look, lookWords, Mark } from './mark.tsx'
import { say } from './messages.ts'
import { type Emptiness, Empty } from './panel/empty.tsx'
import { type GroupLabel, groupRows, isOpen } from './panel/filter-rows.ts'
import { List, type ListActions } from './panel/list.tsx'
import type { Grouping, PanelField, PanelItem } from './panel/panel-data.ts'
import type { PanelModel } from './panel/panel-model.ts'
import { ReadingProgress } from './panel/progress.tsx'

export interface FindingsProps extends ListActions {
  model: PanelModel
  /** Opens the list of commands, where there is one. */
  onCommands?: (() => void) | undefined
  /** The fields that were read, in page order. */
  fields: readonly PanelField[]
  /** How often each rule was left before, by id. */
  leftCounts: Readonly<Record<string, number>>
  /** Edits that were not made, by item id. */
  states?: Readonly<Record<string, 'changed' | 'refused'>>
  /** Why nothing of the page is read, where that is so. */
  off?: 'site-off' | 'unseen' | undefined
  /** The keys that open the reframings, as a chord (`ctrl+Period`). */
  keys?: string
}

/** What the list can be grouped by, with its words. */
export const GROUPINGS = [
  ['field', 'group_field'],
  ['layer', 'group_layer'],
  ['rule', 'group_rule'],
] as const satisfies readonly (readonly [Grouping, string])[]

const LABELS: Record<Grouping, GroupLabel> = {
  field: (_, field) => ({ id: field.id, label: field.label }),
  layer: ({ diagnostic }) => ({ id: diagnostic.layer, label: say(`layer_${diagnostic.layer}`) }),
  rule: ({ diagnostic }) => ({ id: diagnostic.rule, label: diagnostic.rule }),
}

/** Every look of a row, the gravest first. */
export const LOOKS: readonly Look[] = ['strong', 'nudge', 'hint', 'noticed']

/** One button for each look; pressed while its rows are shown. */
function Looks({ model }: { model: PanelModel }) {
  return (
    <fieldset class="looks">
      <legend class="unseen">{say('panel_looks')}</legend>
      {LOOKS.map((look) => (
        <button
          type="button"
          key={look}
          class="bare look"
          aria-pressed={!model.without.value.has(look)}
          title={lookWords(look)}
          onClick={() => model.switchLook(look)}
        >
          <Mark look={look} />
        </button>
      ))}
    </fieldset>
  )
}

function Bar({ model, onCommands }: Pick<FindingsProps, 'model' | 'onCommands'>) {
  return (
    <search class="bar">
      <input
        type="search"
        aria-label={say('panel_filter')}
        placeholder={say('panel_filter_hint')}
        value={model.filter.value}
        onInput={(event) => (model.filter.value = event.currentTarget.value)}
      />
      <Looks model={model} />
      {onCommands && (
        <button
          type="button"
          class="bare"
          aria-label={say('palette')}
          title={`${say('palette')} (F1)`}
          aria-haspopup="dialog"
          onClick={onCommands}
        >
          <CommandsIcon />
        </button>
      )}
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
export function Findings({
  model,
  fields,
  leftCounts,
  states = {},
  keys = 'ctrl+Period',
  onCommands,
  off,
  ...actions
}: FindingsProps) {
  const filter = { words: model.filter.value, without: model.without.value }
  const groups = groupRows(fields, model.grouping.value, filter, LABELS[model.grouping.value])
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const why: Emptiness = fields.length === 0 ? (off ?? 'unread') : isOpen(filter) ? 'quiet' : 'filtered'
  return (
    <>
      <Bar model={model} onCommands={onCommands} />
      <ReadingProgress fields={fields} />
      {rows === 0 ? (
        <Empty why={why} onClear={model.clear} />
      ) : (
        <List
          groups={groups}
          model={model}
          keys={keys}
          leftCount={({ diagnostic }: PanelItem) => leftCounts[diagnostic.rule] ?? 0}
          stateOf={({ id }: PanelItem) => states[id] ?? 'open'}
          onJump={actions.onJump}
          onApply={actions.onApply}
          onWriteTogether={actions.onWriteTogether}
          onLeave={actions.onLeave}
          onCopy={actions.onCopy}
          onOpenRule={actions.onOpenRule}
        />
      )}
    </>
  )
}
