import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { chordName, isApple } from '../chord-name.ts'
import { ChevronRightIcon } from '../icons.tsx'
import { lookOf, Mark } from '../mark.tsx'
import { say } from '../messages.ts'
import type { PanelGroup, PanelItem } from './panel-data.ts'

interface RowState {
  active: boolean
  open: boolean
  /** Among its siblings, from 1. */
  index: number
  count: number
}

const rowProps = (id: string, level: 1 | 2, { active, open, index, count }: RowState) => ({
  'data-row': id,
  'data-active': active,
  'aria-level': level,
  'aria-expanded': open,
  'aria-posinset': index,
  'aria-setsize': count,
  tabIndex: active ? 0 : -1,
})

/** The heading of a group. Only phrases to look at are counted: noticing is no number. */
export function GroupRow({ group, state }: { group: PanelGroup; state: RowState }) {
  const count = group.rows.filter(({ item }) => item.diagnostic.kind === 'nudge').length
  return (
    <tr class="row group" {...rowProps(group.id, 1, state)}>
      <th scope="row">
        <ChevronRightIcon />
        <span dir="auto">{group.label}</span>
        {count > 0 && (
          <>
            <span class="muted" aria-hidden="true">
              {count}
            </span>
            <span class="unseen">{say('panel_count', { count })}</span>
          </>
        )}
      </th>
    </tr>
  )
}

interface ItemRowProps {
  item: PanelItem
  state: RowState
  /** The keys that open the reframings. */
  keys: string
  /** What stands below the row while it is open. */
  children?: ComponentChildren
}

/** One finding: mark, message, rule, where. A click shows it in the page; the button opens its reframings below. */
export function ItemRow({ item, state, keys, children }: ItemRowProps) {
  const { diagnostic, line, column } = item
  const whole = diagnostic.kind === 'noticed' || diagnostic.message.includes(`“${diagnostic.text}”`)
  const message = useId()
  const fixes = say('panel_fixes', { key: chordName(keys, isApple()) })
  return (
    <>
      <tr class="row item" {...rowProps(item.id, 2, state)}>
        <th scope="row" class="says" id={message}>
          <Mark look={lookOf(diagnostic)} />
          <span>
            <span dir="auto">{whole ? diagnostic.message : `“${diagnostic.text}” ${diagnostic.message}`}</span>
            <small>
              {diagnostic.rule} <span aria-hidden="true">{say('panel_place', { line, column })}</span>
              <span class="unseen">{say('panel_place_label', { line, column })}</span>
            </small>
          </span>
        </th>
        <td class="open" headers={message}>
          <button
            type="button"
            class="bare"
            data-fixes={item.id}
            tabIndex={state.active ? 0 : -1}
            aria-expanded={state.open}
            aria-label={fixes}
            title={fixes}
          >
            <ChevronRightIcon />
          </button>
        </td>
      </tr>
      {state.open && (
        <tr class="row inside" aria-level={3}>
          <td headers={message}>{children}</td>
        </tr>
      )}
    </>
  )
}
