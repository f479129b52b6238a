import { Component } from 'preact'
import type { ListProps } from './list.tsx'
import { ListRow } from './list-row.tsx'
import type { PanelGroup } from './panel-data.ts'

/** Rows that are drawn, laid out and skipped together. */
const CHUNK = 50

interface ListChunkProps {
  rows: PanelGroup['rows']
  /** The place of its first row among those of its group, from 0. */
  from: number
  /** How many rows the group has. */
  count: number
  keys: string
  /** The active row, and the open one, where they are in it. */
  active: string | null
  opened: string | null
  rest: Omit<ListProps, 'groups' | 'model' | 'keys'>
  onClosed(id: string): void
}

const SHOWN = ['from', 'count', 'keys', 'active', 'opened'] as const satisfies readonly (keyof ListChunkProps)[]

/**
 * A run of rows. One that is out of view costs neither style nor layout (`content-visibility` in page.css; on each row by itself it costs more than it saves), and one
 * that shows what it showed before is not drawn anew. With 5,000 rows in single file a step of the arrow keys took 127 ms and scrolling came to 23 frames a second.
 */
export class ListChunk extends Component<ListChunkProps> {
  override shouldComponentUpdate(next: ListChunkProps): boolean {
    const { rows } = this.props
    return (
      next.opened !== null ||
      SHOWN.some((name) => next[name] !== this.props[name]) ||
      next.rows.length !== rows.length ||
      next.rows.some(({ item }, at) => item !== rows[at]?.item)
    )
  }

  override render({ rows, from, count, keys, active, opened, rest, onClosed }: ListChunkProps) {
    return (
      <tbody class="chunk" style={{ '--rows': rows.length }}>
        {rows.map(({ item, field }, at) => (
          <ListRow
            key={item.id}
            item={item}
            field={field}
            keys={keys}
            active={item.id === active}
            open={item.id === opened}
            index={from + at + 1}
            count={count}
            rest={rest}
            onClosed={() => onClosed(item.id)}
          />
        ))}
      </tbody>
    )
  }
}

/** The runs of a group's rows, each with the place of its first. Pure. */
export function chunksOf(rows: PanelGroup['rows']): { from: number; rows: PanelGroup['rows'] }[] {
  const chunks = []
  for (let from = 0; from < rows.length; from += CHUNK) chunks.push({ from, rows: rows.slice(from, from + CHUNK) })
  return chunks
}
