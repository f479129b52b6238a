import { Component } from 'preact'
import { Menu } from '../menu.tsx'
import type { ListProps } from './list.tsx'
import type { PanelField, PanelItem } from './panel-data.ts'
import { ItemRow } from './row.tsx'

interface ListRowProps {
  item: PanelItem
  field: PanelField
  keys: string
  active: boolean
  open: boolean
  index: number
  count: number
  rest: Omit<ListProps, 'groups' | 'model' | 'keys'>
  onClosed(): void
}

/** What a closed row shows. */
const SHOWN = ['item', 'keys', 'active', 'open', 'index', 'count'] as const satisfies readonly (keyof ListRowProps)[]

/** One row, with its reframings below it while it is open. A closed row that shows the same as before is not drawn anew. */
export class ListRow extends Component<ListRowProps> {
  override shouldComponentUpdate(next: ListRowProps): boolean {
    return next.open || SHOWN.some((name) => next[name] !== this.props[name])
  }

  override render({ item, field, keys, rest, onClosed, ...state }: ListRowProps) {
    return (
      <ItemRow item={item} state={state} keys={keys}>
        {state.open && (
          <Menu
            diagnostic={item.diagnostic}
            text={field.text}
            field={field.kind}
            mode="keys"
            keys={keys}
            state={rest.stateOf(item)}
            leftCount={rest.leftCount(item)}
            onApply={(edit) => rest.onApply(item, field, edit)}
            onLeave={(scope, why) => rest.onLeave(item, scope, why)}
            onMove={() => {}}
            onClose={onClosed}
            onCopy={rest.onCopy}
            onOpenRule={rest.onOpenRule}
          />
        )}
      </ItemRow>
    )
  }
}
