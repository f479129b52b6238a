import { useLayoutEffect, useRef } from 'preact/hooks'
import type { CardEdit, LeaveScope } from '../card/card-props.ts'
import { Menu } from '../menu.tsx'
import { say } from '../messages.ts'
import { gridKey, type Stop } from './grid-keys.ts'
import type { PanelField, PanelGroup, PanelItem } from './panel-data.ts'
import type { PanelModel } from './panel-model.ts'
import { GroupRow, ItemRow } from './row.tsx'

export interface ListActions {
  onJump(item: PanelItem, field: PanelField): void
  onApply(item: PanelItem, field: PanelField, edit: CardEdit): void
  onLeave(item: PanelItem, scope: LeaveScope, why?: 'false-alarm'): void
  onCopy(text: string): void
  onOpenRule?: ((rule: string) => void) | undefined
}

interface ListProps extends ListActions {
  groups: PanelGroup[]
  model: PanelModel
  keys: string
  /** How often the rule of an item was left before. */
  leftCount(item: PanelItem): number
  /** What came of the last edit of an item, when it was not made. */
  stateOf(item: PanelItem): 'open' | 'changed' | 'refused'
}

/** Rows that open, hold buttons, and are walked with the arrow keys: the ARIA pattern is a tree grid, and HTML's nearest to it a table. */
const TREE_GRID = { role: 'treegrid' } as const

/**
 * Groups and rows as a tree grid: one stop for Tab, arrows to move. Rows far out of view cost no layout (`content-visibility` in page.css), so a long list
 * needs no windowing of its own and stays whole for screen readers and for find-in-page.
 */
export function List({ groups, model, keys, leftCount, stateOf, ...actions }: ListProps) {
  const grid = useRef<HTMLTableElement>(null)
  const shut = model.folded.value
  const stops = groups.flatMap((group): Stop[] => [
    { id: group.id, group: group.id, level: 1, open: !shut.has(group.id) },
    ...(shut.has(group.id) ? [] : group.rows).map(
      ({ item }): Stop => ({ id: item.id, group: group.id, level: 2, open: model.opened.value === item.id }),
    ),
  ])
  const first = stops.find((stop) => stop.level === 2) ?? stops[0]
  const active = stops.some((stop) => stop.id === model.active.value) ? model.active.value : (first?.id ?? null)
  const wanted = useRef(false)
  useLayoutEffect(() => {
    if (wanted.current) grid.current?.querySelector<HTMLElement>('[data-row][data-active=true]')?.focus()
    wanted.current = false
  })
  const go = (id: string) => {
    wanted.current = true
    model.active.value = id
  }
  const jump = (id: string) => {
    const row = groups.flatMap((group) => group.rows).find(({ item }) => item.id === id)
    if (row) actions.onJump(row.item, row.field)
  }
  const fold = (group: string, closed: boolean) => {
    model.fold(group, closed)
    go(group)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target
    if (!(row instanceof HTMLElement) || row.dataset.row === undefined) return
    const action = gridKey(event, stops, row.dataset.row, getComputedStyle(row).direction === 'rtl')
    if (!action) return
    event.preventDefault()
    if (action.do === 'go') go(action.id)
    else if (action.do === 'fold') fold(action.group, action.shut)
    else if (action.do === 'fixes') model.toggle(action.id)
    else jump(action.id)
  }
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return
    const fixes = event.target.closest<HTMLElement>('[data-fixes]')?.dataset.fixes
    const row = event.target.closest<HTMLElement>('[data-row]')?.dataset.row
    if (fixes) {
      model.active.value = fixes
      model.toggle(fixes)
    } else if (row && groups.some((group) => group.id === row)) fold(row, !shut.has(row))
    else if (row) {
      go(row)
      jump(row)
    }
  }
  return (
    <table
      class="list"
      {...TREE_GRID}
      ref={grid}
      aria-label={say('panel_list')}
      onFocusCapture={({ target }) => {
        if (target instanceof HTMLElement && target.dataset.row) model.active.value = target.dataset.row
      }}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {groups.map((group, index) => {
        const open = !shut.has(group.id)
        const heading = { active: group.id === active, open, index: index + 1, count: groups.length }
        return (
          <tbody key={group.id}>
            <GroupRow group={group} state={heading} />
            {(open ? group.rows : []).map(({ item, field }, at) => {
              const opened = model.opened.value === item.id
              const state = { active: item.id === active, open: opened, index: at + 1, count: group.rows.length }
              return (
                <ItemRow key={item.id} item={item} state={state} keys={keys}>
                  {opened && (
                    <Menu
                      diagnostic={item.diagnostic}
                      text={field.text}
                      field={field.kind}
                      mode="keys"
                      keys={keys}
                      state={stateOf(item)}
                      leftCount={leftCount(item)}
                      onApply={(edit) => actions.onApply(item, field, edit)}
                      onLeave={(scope, why) => actions.onLeave(item, scope, why)}
                      onMove={() => {}}
                      onClose={() => {
                        model.opened.value = null
                        go(item.id)
                      }}
                      onCopy={actions.onCopy}
                      onOpenRule={actions.onOpenRule}
                    />
                  )}
                </ItemRow>
              )
            })}
            {open && group.rows.length === 0 && (
              <tr class="row" aria-level={2}>
                <th scope="row" class="muted nothing">
                  {say('empty_quiet')}
                </th>
              </tr>
            )}
          </tbody>
        )
      })}
    </table>
  )
}
