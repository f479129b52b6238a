import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core'
import type { FieldEditor, TextChange } from '../editors/editor.ts'
import { remap, type Span } from '../editors/remap.ts'
import { textChange } from '../editors/text-change.ts'
import type { Engine } from '../engine/api.ts'
import type { FieldKind, Finding } from '../engine/finding.ts'
import { ChangeLog } from './change-log.ts'
import { type Earlier, freshAfter, freshSince } from './fresh-spans.ts'
import { type Lens, lensOf } from './lens.ts'
import { overlaps } from './overlaps.ts'
import { ownEnd, ownEndAfter } from './own-text.ts'
import { createPainter } from './painter.ts'
import { openReading, type Reading } from './reading.ts'
import type { Schedule } from './schedule.ts'
import { type Moment, standing } from './standing.ts'
import { unfinishedWord } from './word-around.ts'

export interface SessionInputs {
  editor: FieldEditor
  /** What reads this kind of writing; null while it is on its way. Reads signals. */
  engineFor: (kind: FieldKind) => Engine | null
  lens: ReadonlySignal<Lens>
  /** The kind of writing that the field looks like, where the writer chose none for the site. */
  guess: FieldKind
  schedule: Schedule
  /** How long the text was when the field was first focused; left out where that was just now. */
  earlier?: Earlier
  /** The text is a draft of our own, none of a record: all of it counts as written now where several wordings change at once. */
  draft?: boolean
  /** When it aborts, the session leaves nothing behind. */
  until: AbortSignal
}

/** What is put in at once and is longer than this is read as a new text is: in slices, the visible part first. */
const SLICED = 32_768

const sameFinding = (a: Finding, b: Finding | undefined): boolean =>
  a.rule === b?.rule && a.start === b.start && a.end === b.end && a.severity === b.severity

/**
 * A change as it fits the text that we know: the editor may tell of one against a text that we have since looked up ourselves. Null where there is
 * no difference.
 */
function fitting(known: string, told: TextChange): TextChange | null {
  const { at, removed, inserted } = told.change
  const fits = known.length + inserted - removed === told.text.length && at + removed <= known.length
  if (fits && known !== told.text) return told
  const change = textChange(known, told.text)
  return change && { ...told, change }
}

/** Whether a change is a key or two, after which a word may go on. What is pasted, dictated, corrected or brought back by undo is whole. */
function isTyping({ by, change: { removed, inserted } }: TextChange): boolean {
  return by === 'writer' && inserted <= (removed === 0 ? 3 : 1)
}

/** One watched field over time. */
export interface FieldSession {
  readonly editor: FieldEditor
  readonly kind: ReadonlySignal<FieldKind>
  /** Whether all of the text was asked about. */
  readonly asked: ReadonlySignal<boolean>
  /** All that stands, in order; brought up to date when the page is idle. */
  readonly shown: ReadonlySignal<readonly Finding[]>
  /** Which part of the text is still to be read, in tenths; 0 when all of it is. */
  readonly unread: ReadonlySignal<number>
  /** Goes up with each change of the text, and of what stands in it. */
  readonly version: ReadonlySignal<number>
  text(): string
  /** Whether a plain record is written here (see Lens). */
  plain(): boolean
  /** Whether a glance waits for the writer to stop or to ask. Reads signals. */
  waits(): boolean
  /** Whether there is something in text that was there before, which is shown only on request. */
  hidesEarlier(): boolean
  /** What stands in [start, end) at this moment. */
  standing(start: number, end: number): Finding[]
  /** Reads and shows all of the text, older parts too. */
  ask(): void
  /** Reads no further; what was found stays. `ask` goes on. */
  stop(): void
  /** The writer has stopped, perhaps in the middle of a word (opened the menu, left the field): it counts as finished, and a glance is due. */
  settle(): void
  /** Looks whether the page has changed the text without a word, which it can; while a card stands over it, that matters. */
  verify(): void
  /** Counts the changes of the text. */
  revision(): number
  /** Where a span of an earlier revision lies now; null once an edit touched it. */
  carried(span: Span, revision: number): Span | null
  /** Whether it stands in what was typed or pasted here, not in text that was there before: that is shown when asked for, and never one of several changes at once. */
  isWritten(finding: Finding): boolean
  /** Leaves this one wording, as long as the page lives. Returns the way back. */
  leaveThis(finding: Finding): () => void
}

/** Opens a session on a field: reads it, follows it, paints it, until `until` aborts. */
export function openSession({
  editor,
  engineFor,
  lens,
  guess,
  schedule,
  earlier,
  draft = false,
  until,
}: SessionInputs): FieldSession {
  const kind = computed(() => lens.value.kind ?? guess)
  const looks = computed(() => lensOf(lens.value, kind.value))
  const asked = signal(false)
  const shown = signal<readonly Finding[]>([])
  const version = signal(0)
  const unread = signal(0)
  let stopped = false
  const painter = createPainter(editor)
  let text = editor.text()
  let fresh: Span[] = earlier === undefined ? [] : freshSince(earlier, text, editor.selection()?.end ?? null)
  let unfinished: Span | null = null
  /** Whether the writer has stopped or asked, which a glance waits for. */
  let paused = false
  let reading: Reading | null = null
  let engine: Engine | null = null
  let openedAs: FieldKind | null = null
  /** True while the text has moved on and the reading has not (an input method is composing). */
  let behind = false
  const log = new ChangeLog()
  /** The revision that `shown` speaks of. */
  let shownAt = 0
  let own = ownEnd(text)
  let leftHere: (Span & { rule: string; id: number })[] = []
  let leftCount = 0

  const moment = (): Moment => ({
    text,
    ownEnd: own,
    lens: looks.peek(),
    asked: asked.peek(),
    fresh,
    unfinished,
    paused,
    leftHere,
  })
  const isWritten = (finding: Finding): boolean => draft || fresh.some((span) => overlaps(span, finding))
  const standingIn = (start: number, end: number): Finding[] =>
    reading && !behind ? standing(reading.between, moment(), { start, end }) : []
  const touch = () => {
    version.value = version.peek() + 1
  }

  const open = () => engine && openReading(engine, text, kind.peek(), text.length > 0 ? editor.visible().start : 0)

  let framed = false
  const paint = () => {
    if (framed || until.aborted) return
    framed = true
    schedule.frame(() => {
      framed = false
      if (until.aborted || editor.composing()) return
      painter.paint(standingIn(0, text.length))
    })
  }
  let idling = false
  const catchUp = () => {
    if (idling || until.aborted) return
    idling = true
    schedule.idle((hasTime) => {
      const started = reading
      const whole = started === null || started.left() === 0
      while (started && !behind && !stopped && started.left() > 0 && hasTime()) started.grow(text)
      unread.value = started ? Math.ceil((started.left() / text.length) * 10) / 10 || 0 : 0
      if (unread.peek() > 0 && !behind && !stopped) return false
      idling = false
      publish(!whole)
      return true
    })
  }
  /** `grown`: more of the text was read since it was last drawn. */
  const publish = (grown: boolean) => {
    const now = standingIn(0, text.length)
    const before = shown.peek()
    // One whose words were changed and brought back by an undo is told of again: whoever looked in between found other words there.
    const since = shownAt
    shownAt = log.revision
    const unchanged =
      now.length === before.length &&
      now.every((f, i) => sameFinding(f, before[i]) && (since === shownAt || log.carried(f, since) !== null))
    if (!unchanged) shown.value = now
    // What changed with a key was drawn in the frame after it.
    if (grown) paint()
  }
  const refresh = () => {
    touch()
    paint()
    catchUp()
  }

  const follow = (told: TextChange) => {
    const change = fitting(text, told)
    if (!change) return
    // Another note in the same field: what was asked about the first does not hold for it.
    const another = change.by === 'program' && change.change.removed > text.length / 2
    own = ownEndAfter(own, text.length, change.text, change.change)
    text = change.text
    fresh = freshAfter(fresh, change)
    log.add(change.change)
    leftHere = leftHere.flatMap((left) => remap(left, change.change) ?? [])
    unfinished = isTyping(change) ? unfinishedWord(text, change.change.at + change.change.inserted) : null
    if (change.by === 'writer') paused = false
    else painter.forget()
    if (editor.composing()) behind = true
    else {
      if (change.change.inserted > SLICED) reading &&= open()
      else reading?.edit(text, behind ? null : change.change)
      behind = false
    }
    batch(() => {
      if (another) asked.value = false
      refresh()
    })
  }
  const catchUpAfterComposing = () => {
    if (!behind || editor.composing()) return
    behind = false
    reading?.edit(text, null)
    refresh()
  }
  const finishWord = () => {
    if (!unfinished) return
    unfinished = null
    refresh()
  }
  const settle = () => {
    if (looks.peek().glance && !paused) {
      paused = true
      refresh()
    }
    finishWord()
  }
  const onSelection = () => {
    if (!unfinished) return
    const selection = editor.selection()
    if (!selection || selection.start < unfinished.start || selection.end > unfinished.end) finishWord()
  }
  const page = editor.element.ownerDocument
  const listening = { signal: until, passive: true }
  page.addEventListener('selectionchange', onSelection, listening)
  editor.element.addEventListener('blur', settle, listening)
  editor.element.addEventListener('compositionend', () => queueMicrotask(catchUpAfterComposing), listening)
  editor.watch(follow, until)

  const stopFollowingLens = effect(() => {
    const { on } = looks.value
    const field = kind.value
    const reads = on ? engineFor(field) : null
    untracked(() => {
      if (!reads) {
        reading = null
        painter.forget()
      } else if (!reading || openedAs !== field || engine !== reads) {
        openedAs = field
        engine = reads
        reading = open()
      }
      refresh()
    })
  })

  until.addEventListener(
    'abort',
    () => {
      stopFollowingLens()
      reading = null
      leftHere = []
      shown.value = []
      editor.dispose()
    },
    { once: true },
  )

  return {
    editor,
    kind,
    asked,
    shown,
    unread,
    version,
    text: () => text,
    plain: () => looks.peek().plain,
    waits: () => looks.value.glance && version.value >= 0 && !paused,
    hidesEarlier() {
      if (asked.peek() || !reading) return false
      return reading.between(0, own).some((finding) => finding.kind === 'nudge' && !isWritten(finding))
    },
    isWritten,
    standing: standingIn,
    ask() {
      stopped = false
      paused = true
      asked.value = true
      refresh()
    },
    stop() {
      stopped = true
    },
    settle,
    verify() {
      const now = editor.text()
      const change = editor.composing() ? null : textChange(text, now)
      if (change) follow({ text: now, change, by: 'program' })
    },
    revision: () => log.revision,
    carried: (span, revision) => log.carried(span, revision),
    leaveThis({ rule, start, end }) {
      const id = ++leftCount
      leftHere = [...leftHere, { id, rule, start, end }]
      refresh()
      return () => {
        leftHere = leftHere.filter((left) => left.id !== id)
        refresh()
      }
    },
  }
}
