import type { EditableWatch } from './editable-watch.ts'
import type { TextEdit } from './editor.ts'
import { remap, type Span } from './remap.ts'
import { passed } from './settled.ts'
import type { EditorWays } from './ways/ways.ts'

/**
 * Waits until an edit will be a step of its own in the editor's undo history. Keys go on to the editor meanwhile, so the answer is the edit at
 * the place where its words stand then, or null when they were written over. Whoever never stops typing gets the edit after twice the delay.
 */
export async function historyRest(
  view: Window,
  changes: EditableWatch,
  ways: EditorWays,
  edit: TextEdit,
): Promise<TextEdit | null> {
  const { historyDelay: delay = 0, historyJoins } = ways
  const last = changes.lastChange()
  if (delay === 0 || !last || (historyJoins === 'touching' && !touches(edit, last))) return edit
  const latest = performance.now() + 2 * delay
  let place: TextEdit | null = edit
  const end = changes.hear(({ change }) => {
    place = place && remap(place, change)
  })
  for (let now = performance.now(); now < latest; now = performance.now()) {
    const left = (changes.lastChange()?.time ?? 0) + delay - now
    if (left <= 0) break
    await passed(view, Math.min(left, latest - now))
  }
  end()
  return place
}

function touches(edit: Span, last: Span): boolean {
  return edit.start <= last.end && edit.end >= last.start
}
