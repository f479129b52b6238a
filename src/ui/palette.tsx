import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { inOurLanguage, say } from './messages.ts'
import type { Command } from './palette/command.ts'
import { rankCommands } from './palette/rank-commands.ts'

export interface PaletteProps {
  commands: readonly Command[]
  /** Ids of those that were used lately, the latest first. */
  recent: readonly string[]
  onRun(command: Command): void
  onClose(): void
}

/** Where an arrow leads in a list of `length`, round its ends; null for any other key. */
function moved(key: string, at: number, length: number): number | null {
  if (length === 0) return null
  if (key === 'ArrowDown') return (at + 1) % length
  if (key === 'ArrowUp') return (at + length - 1) % length
  if (key === 'PageDown') return Math.min(at + 8, length - 1)
  if (key === 'PageUp') return Math.max(at - 8, 0)
  return null
}

/**
 * Everything that can be done, by its name: a field to type a few letters in, and the list below it. The focus stays in the field
 * (a combobox with a list, as the ARIA pattern has it); Esc closes, and the browser's dialog gives the focus back to where it was.
 */
export function Palette({ commands, recent, onRun, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const [typed, setTyped] = useState('')
  const [place, setPlace] = useState(0)
  const rows = rankCommands(commands, recent, typed)
  const at = Math.min(place, Math.max(0, rows.length - 1))
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at])

  const run = (command: Command | undefined) => {
    if (!command) return
    // First the focus goes back: some commands look at where it is.
    dialog.current?.close()
    // A command may show another tab at once, and a page that is hidden is not told that its dialog has closed.
    onClose()
    onRun(command)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    const next = moved(event.key, at, rows.length)
    if (next !== null) setPlace(next)
    else if (event.key === 'Enter') run(rows[at]?.command)
    else return
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label={say('palette')}
      {...inOurLanguage()}
      onClose={() => onClose()}
      // A click beside the list lands on the dialog itself.
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      onKeyDown={onKeyDown}
    >
      <div class="inner">
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={rows.length > 0 ? `${id}-${at}` : undefined}
          aria-label={say('palette_find')}
          placeholder={say('palette_find')}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setPlace(0)
          }}
        />
        <div ref={list} id={`${id}-list`} role="listbox" aria-label={say('palette')} class="commands">
          {rows.map(({ command, parts, recent: lately }, index) => (
            <button
              type="button"
              key={command.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              data-command={command.id}
              onClick={() => run(command)}
            >
              <span dir="auto">{parts.map((part, i) => (i % 2 === 1 ? <b key={`${i}${part}`}>{part}</b> : part))}</span>
              {lately && typed === '' && <small>{say('palette_recent')}</small>}
              {command.keys && <kbd>{command.keys}</kbd>}
            </button>
          ))}
        </div>
        <p role="status" class={rows.length > 0 ? 'unseen' : 'muted'}>
          {rows.length > 0 ? '' : say('palette_none')}
        </p>
      </div>
    </dialog>
  )
}
