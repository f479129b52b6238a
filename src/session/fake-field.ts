import type { Applied, FieldEditor, Mark, TextChange } from '../editors/editor.ts'
import { textChange } from '../editors/text-change.ts'
import type { Describer, Engine, TextDocument } from '../engine/api.ts'
import type { Change, Finding } from '../engine/finding.ts'
import type { Lens } from './lens.ts'
import type { Schedule } from './schedule.ts'

/** What the fake engine speaks of; each line is a paragraph, as for the real one. */
const SPOKEN_OF = { lazy: 'nudge', difficult: 'hint', subhuman: 'strong', kindly: 'noticed' } as const

function scan(text: string): Finding[] {
  return [...text.matchAll(/\b(lazy|difficult|subhuman|kindly)\b/g)].map((match) => {
    const look = SPOKEN_OF[match[1] as keyof typeof SPOKEN_OF]
    const start = match.index
    const place = { rule: `fake/${match[1]}`, start, end: start + match[0].length }
    return look === 'noticed'
      ? { ...place, kind: 'noticed', severity: 'hint' }
      : { ...place, kind: 'nudge', severity: look }
  })
}

/** An engine for tests. It throws when a change does not fit, and counts what it was given to read. */
export function fakeEngine(): Engine & { read: number; opened: number } {
  const engine = {
    read: 0,
    opened: 0,
    scan,
    open(first: string): TextDocument {
      engine.opened++
      engine.read += first.length
      let text = first
      return {
        get text() {
          return text
        },
        get length() {
          return text.length
        },
        at: (index) => scan(text)[index],
        between: (start, end) => scan(text).filter((finding) => finding.start < end && finding.end > start),
        all: () => scan(text),
        reset(next: string) {
          text = next
        },
        edit(next: string, change?: Change) {
          if (change && !fits(text, next, change)) throw new Error('The change does not fit the texts.')
          engine.read += change ? change.inserted : next.length
          text = next
          return { removed: [], added: [], shift: { from: 0, by: 0 } }
        },
      }
    },
  }
  return engine
}

const fits = (before: string, after: string, { at, removed, inserted }: Change): boolean =>
  before.slice(0, at) === after.slice(0, at) && before.slice(at + removed) === after.slice(at + inserted)

/** A lens through which everything is seen. */
export const everything: Lens = {
  on: true,
  least: 'hint',
  plain: false,
  glance: false,
  without: [],
  weights: {},
  left: () => false,
}

/** Words for the fake engine's findings: one reframing each, and one question a rule. */
export const fakeDescriber: Describer = {
  describe(finding, text) {
    const said = text.slice(finding.start, finding.end)
    if (!(said in SPOKEN_OF)) return null
    return {
      ...finding,
      text: said,
      message: `“${said}” can read as a verdict.`,
      layer: 'awareness',
      family: 'fake',
      question: 'What happens around it?',
      reframings: [{ start: finding.start, end: finding.end, text: 'tired' }],
    }
  },
}

export interface FakeEditor extends FieldEditor {
  /** Types, pastes or deletes, as a writer would; the caret ends behind it. */
  write(start: number, end: number, words: string): void
  /** The page sets the text. */
  setByPage(text: string): void
  readonly marks: readonly Mark[]
  /** How often something was drawn. */
  readonly painted: number
  readonly disposed: boolean
  readonly watchers: number
  isComposing: boolean
  caret: number
}

/** An editor for tests, over a string. */
export function fakeEditor(first = ''): FakeEditor {
  const element = document.createElement('textarea')
  document.body.append(element)
  const watching = new Set<(change: TextChange) => void>()
  let text = first
  const change = (next: string, by: TextChange['by']) => {
    const difference = textChange(text, next)
    if (!difference) return
    text = next
    for (const tell of watching) tell({ text, change: difference, by })
  }
  const editor = {
    element,
    kind: 'fake',
    marks: [] as readonly Mark[],
    painted: 0,
    disposed: false,
    isComposing: false,
    caret: first.length,
    get watchers() {
      return watching.size
    },
    text: () => text,
    composing: () => editor.isComposing,
    watch(onChange: (change: TextChange) => void, signal: AbortSignal) {
      watching.add(onChange)
      signal.addEventListener('abort', () => watching.delete(onChange))
    },
    paint(marks: readonly Mark[]) {
      editor.marks = marks
      editor.painted++
    },
    rects: () => [],
    offsetAt: () => null,
    visible: () => ({ start: 0, end: text.length }),
    selection: () => ({ start: editor.caret, end: editor.caret }),
    select(start: number) {
      editor.caret = start
    },
    keepSelection: () => () => {},
    async apply(edit: { start: number; end: number; text: string }, expected: string): Promise<Applied> {
      if (text.slice(edit.start, edit.end) !== expected) return 'changed'
      change(text.slice(0, edit.start) + edit.text + text.slice(edit.end), 'us')
      return 'applied'
    },
    dispose() {
      editor.disposed = true
      editor.marks = []
    },
    write(start: number, end: number, words: string) {
      editor.caret = start + words.length
      const next = text.slice(0, start) + words + text.slice(end)
      if (next === text) return
      text = next
      const told: TextChange = {
        text,
        change: { at: start, removed: end - start, inserted: words.length },
        by: 'writer',
      }
      for (const tell of watching) tell(told)
    },
    setByPage: (next: string) => change(next, 'program'),
  }
  return editor
}

/** A schedule that runs when it is told to. */
export function handSchedule(): Schedule & { run(): void; slice(): void; waiting: number } {
  let frames: (() => void)[] = []
  let idles: ((hasTime: () => boolean) => boolean)[] = []
  const schedule = {
    frame: (run: () => void) => void frames.push(run),
    idle: (run: (hasTime: () => boolean) => boolean) => void idles.push(run),
    get waiting() {
      return frames.length + idles.length
    },
    /** Runs the frames that wait, and one slice with time for one step. */
    slice() {
      const now = frames
      frames = []
      for (const frame of now) frame()
      const later = idles
      idles = []
      for (const idle of later) {
        let steps = 1
        if (!idle(() => steps-- > 0)) idles.push(idle)
      }
    },
    /** Runs everything that waits, and what comes of it. */
    run() {
      while (schedule.waiting > 0) schedule.slice()
    },
  }
  return schedule
}
