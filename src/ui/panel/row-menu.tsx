import { useEffect, useRef } from 'preact/hooks'
import { listKey } from '../card/card-keys.ts'
import { say } from '../messages.ts'

export interface RowMenuEntry {
  id: string
  title: string
  more?: string
  run(): void
}

export interface RowMenuProps {
  /** Where it opens, in the viewport. */
  at: { x: number; y: number }
  entries: readonly RowMenuEntry[]
  /** Closed without an entry: the focus goes back to the row. */
  onClose(): void
}

/** The context menu of a row. The focus is in it while it is open; it closes when the focus leaves, at Esc and Tab, and after an entry. */
export function RowMenu({ at, entries, onClose }: RowMenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
  useEffect(() => items()[0]?.focus(), [])
  return (
    <div
      ref={menu}
      class="row-menu choices"
      role="menu"
      tabIndex={-1}
      aria-label={say('row_menu')}
      style={{ '--x': `${at.x}px`, '--y': `${at.y}px` }}
      onContextMenu={(event) => event.preventDefault()}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && menu.current?.contains(relatedTarget))) onClose()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        const all = items()
        const next = listKey(event.key, all.indexOf(event.target as HTMLElement), all.length)
        if (next !== null) all[next]?.focus()
        else if (event.key === 'Escape' || event.key === 'Tab') onClose()
        else return
        event.preventDefault()
      }}
    >
      {entries.map(({ id, title, more, run }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          data-entry={id}
          onClick={() => {
            onClose()
            run()
          }}
        >
          <span>{title}</span>
          {more && <small>{more}</small>}
        </button>
      ))}
    </div>
  )
}
