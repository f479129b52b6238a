import { signal } from '@preact/signals-core'
import { everything, type FakeEditor, fakeEditor, fakeEngine, handSchedule } from './fake-field.ts'
import { openSession, type SessionInputs } from './field-session.ts'
import type { Lens } from './lens.ts'

/** A session on a fake field, with an engine that knows four words; what it draws is read off the editor. */
export function open(
  first = '',
  lens: Partial<Lens> = {},
  more: Partial<Pick<SessionInputs, 'earlier' | 'draft'>> = {},
) {
  const life = new AbortController()
  const editor = fakeEditor(first)
  const engine = fakeEngine()
  const schedule = handSchedule()
  const through = signal<Lens>({ ...everything, ...lens })
  const session = openSession({
    editor,
    engineFor: () => engine,
    lens: through,
    guess: 'note',
    schedule,
    until: life.signal,
    ...more,
  })
  schedule.run()
  return { life, editor, engine, schedule, lens: through, session }
}

/** The words that are underlined. */
export const drawn = (editor: FakeEditor) => editor.marks.map(({ start, end }) => editor.text().slice(start, end))
