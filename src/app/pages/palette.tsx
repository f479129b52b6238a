import { signal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import { recentCommands } from '../../platform/items.ts'
import type { Command } from '../../ui/palette/command.ts'
import { Palette } from '../../ui/palette.tsx'
import { commandsEverywhere } from './commands-everywhere.ts'

/** How many commands are remembered as used lately. */
const REMEMBERED = 6

/** The list of everything that can be done on one of our pages. */
export interface PagePalette {
  open(): void
  /** The list, while it is open; to be drawn last. */
  view(): ComponentChild
}

/**
 * Opens at `F1` and `Ctrl+Shift+P` (a Mac has `Cmd`), as in VS Code; Firefox keeps the second for itself. `own` are the commands of the page, before those that all pages have.
 */
export async function pagePalette(
  document: Document,
  life: AbortSignal,
  own: () => readonly Command[] = () => [],
): Promise<PagePalette> {
  const [common, recent] = await Promise.all([commandsEverywhere(life), recentCommands.follow(life)])
  /** The list that is open, by the number of its opening; 0 while there is none. */
  const open = signal(0)
  let openings = 0
  const show = () => {
    if (open.value === 0) open.value = ++openings
  }
  // A browser says that a dialog has closed a moment after it has: by then the next list may be open, and is not what closed.
  const closed = (opening: number) => {
    if (open.value === opening) open.value = 0
  }
  const onKey = (event: KeyboardEvent) => {
    const both = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyP'
    if (event.key !== 'F1' && !both) return
    event.preventDefault()
    show()
  }
  document.addEventListener('keydown', onKey, { signal: life })
  const run = (command: Command) => {
    void recentCommands.update((ids) => [command.id, ...ids.filter((id) => id !== command.id)].slice(0, REMEMBERED))
    command.run()
  }
  return {
    open: show,
    view: () => {
      const opening = open.value
      return (
        opening > 0 && (
          <Palette
            key={opening}
            commands={[...own(), ...common()]}
            recent={recent.value}
            onRun={run}
            onClose={() => closed(opening)}
          />
        )
      )
    },
  }
}
