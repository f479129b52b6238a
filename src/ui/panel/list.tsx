import { Fragment } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { CardEdit, LeaveScope } from '../card/card-props.ts'
import { say } from '../messages.ts'
import { gridKey, type Stop } from './grid-keys.ts'
import { chunksOf, ListChunk } from './list-chunk.tsx'
import type { PanelField, PanelGroup, PanelItem } from './panel-data.ts'
import type { PanelModel } from './panel-model.ts'
import type { PlannedChange } from './plan-together.ts'
import { GroupRow } from './row.tsx'
import { rowEntries } from './row-entries.ts'
import { RowMenu } from './row-menu.tsx'
import { Together } from './together.tsx'
import { typeAhead } from './type-ahead.ts'

export interface ListActions {
  onJump(item: PanelItem, field: PanelField): void
  onApply(item: PanelItem, field: PanelField, edit: CardEdit): void
  /** Writes several, one after the other; answers how many were written. */
  onWriteTogether(changes: readonly PlannedChange[]): Promise<number>
  onLeave(item: PanelItem, scope: LeaveScope, why?: 'false-alarm'): void
  onCopy(text: string): void
  onOpenRule?: ((rule: string) => void) | undefined
}

export interface ListProps extends ListActions {
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

/** The row that an event came from; null for what stands inside an open one. */
function rowOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
}

/**
 * Groups and rows as a tree grid: one stop for Tab, arrows to move, letters to find. Rows stand in runs that cost nothing while they are out of view (list-chunk.tsx), so a
 * long list needs no windowing of its own and stays whole for screen readers and for find-in-page (5,000 rows: tests/browser/long-list.browser.test.ts).
 */
export function List({ groups, model, keys, ...rest }: ListProps) {
  const grid = useRef<HTMLTableElement>(null)
  const [find] = useState(typeAhead)
  const [menu, setMenu] = useState<{ item: string; x: number; y: number } | null>(null)
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
  const rowFor = (id: string) => groups.flatMap((group) => group.rows).find(({ item }) => item.id === id)
  const jump = (id: string) => {
    const row = rowFor(id)
    if (row) rest.onJump(row.item, row.field)
  }
  const fold = (group: string, closed: boolean) => {
    model.fold(group, closed)
    go(group)
  }
  const openMenu = (row: HTMLElement, x: number, y: number) => {
    const item = row.dataset.row!
    if (!rowFor(item)) return
    model.active.value = item
    setMenu({ item, x, y })
  }
  const letter = (event: KeyboardEvent, row: string): string | null => {
    if ([...event.key].length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return null
    const open = groups.filter((group) => !shut.has(group.id)).flatMap((group) => group.rows)
    const rows = open.map(({ item }) => ({ id: item.id, words: item.diagnostic.text }))
    return find.letter(event.key, event.timeStamp, rows, row)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target
    if (!(row instanceof HTMLElement) || row.dataset.row === undefined) return
    const found = letter(event, row.dataset.row)
    const action = found
      ? ({ do: 'go', id: found } as const)
      : gridKey(event, stops, row.dataset.row, getComputedStyle(row).direction === 'rtl', keys)
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
    const row = rowOf(event)?.dataset.row
    if (fixes) {
      model.active.value = fixes
      model.toggle(fixes)
    } else if (row && groups.some((group) => group.id === row)) fold(row, !shut.has(row))
    else if (row) {
      go(row)
      jump(row)
    }
  }
  const onContextMenu = (event: MouseEvent) => {
    const row = rowOf(event)
    if (!row || !rowFor(row.dataset.row!)) return
    event.preventDefault()
    // A key opens it where the row is.
    const box = row.getBoundingClientRect()
    const byKey = event.clientX === 0 && event.clientY === 0
    openMenu(row, byKey ? box.left + 24 : event.clientX, byKey ? box.bottom : event.clientY)
  }
  const chosen = menu && rowFor(menu.item)
  return (
    <>
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
        onContextMenu={onContextMenu}
      >
        {groups.map((group, index) => {
          const open = !shut.has(group.id)
          const heading = { active: group.id === active, open, index: index + 1, count: groups.length }
          return (
            <Fragment key={group.id}>
              <tbody>
                <GroupRow group={group} state={heading} />
                {open && group.rows.length === 0 && (
                  <tr class="row" aria-level={2}>
                    <th scope="row" class="muted nothing">
                      {say('empty_quiet')}
                    </th>
                  </tr>
                )}
              </tbody>
              {(open ? chunksOf(group.rows) : []).map(({ from, rows }) => {
                const holds = (id: string | null) => (rows.some(({ item }) => item.id === id) ? id : null)
                return (
                  <ListChunk
                    key={`${group.id}/${from}`}
                    rows={rows}
                    from={from}
                    count={group.rows.length}
                    keys={keys}
                    active={holds(active)}
                    opened={holds(model.opened.value)}
                    rest={rest}
                    onClosed={(id) => {
                      model.opened.value = null
                      go(id)
                    }}
                  />
                )
              })}
            </Fragment>
          )
        })}
      </table>
      {menu && chosen && (
        <RowMenu
          at={menu}
          entries={rowEntries(chosen.item, chosen.field, rest, keys, model)}
          onClose={() => {
            setMenu(null)
            go(menu.item)
          }}
        />
      )}
      {model.together.value && (
        <Together
          changes={model.together.value}
          onWrite={rest.onWriteTogether}
          onClose={() => {
            model.together.value = null
            if (active) go(active)
          }}
        />
      )}
    </>
  )
}
