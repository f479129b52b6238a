import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core'
import type { Look } from '../../editors/editor.ts'
import type { Point } from '../../editors/free-spot.ts'
import type { Finding } from '../../engine/finding.ts'
import type { Surfaces } from '../world.ts'
import { DOT_SIZE, standBeside } from './beside.ts'
import { findingAtCaret } from './choose-finding.ts'
import type { Field, Fields } from './fields.ts'

export interface ChipInputs {
  fields: Fields
  /** What the writer wants beside the field. */
  wanted: ReadonlySignal<{ chip: boolean; bulb: boolean }>
  /** What draws it; null while it is on its way. Reads signals. */
  surfaces(): Surfaces | null
  openMenu(): void
  /** No chip on this site any more. */
  onAway(): void
}

const GAP = 4
const ORDER = ['noticed', 'hint', 'nudge', 'strong'] as const satisfies readonly Look[]

const lookOf = ({ kind, severity }: Finding): Look => (kind === 'noticed' ? 'noticed' : severity)
const gravest = (findings: readonly Finding[]): Look | null =>
  ORDER[Math.max(-1, ...findings.map((finding) => ORDER.indexOf(lookOf(finding))))] ?? null

/** The field that has the focus, as it changes; followed only while that is `wanted`. */
function followFocus(fields: Fields, wanted: ReadonlySignal<boolean>, life: AbortSignal): ReadonlySignal<Field | null> {
  const focused = signal<Field | null>(null)
  const stop = effect(() => {
    if (!wanted.value) return
    // A field is read a moment after it has got the focus.
    void fields.all.value
    const ends = new AbortController()
    // The focus is nowhere for a moment on its way from one field to the next.
    const look = () =>
      queueMicrotask(() => {
        if (!ends.signal.aborted) focused.value = fields.current()
      })
    for (const type of ['focusin', 'focusout'] as const)
      addEventListener(type, look, { capture: true, signal: ends.signal })
    look()
    return () => ends.abort()
  })
  life.addEventListener('abort', stop)
  return focused
}

/** Outside the field's box: beside its lower end, its upper end, below it, above it. */
function spotsAround(field: HTMLElement): Point[] {
  const { left, top, right, bottom } = field.getBoundingClientRect()
  const rtl = field.ownerDocument.defaultView?.getComputedStyle(field).direction === 'rtl'
  const end = rtl ? left - DOT_SIZE - GAP : right + GAP
  const inner = rtl ? left : right - DOT_SIZE
  return [
    { x: end, y: bottom - DOT_SIZE },
    { x: end, y: top },
    { x: inner, y: bottom + GAP },
    { x: inner, y: top - DOT_SIZE - GAP },
  ]
}

/** Outside the field's box, level with the caret's line. */
function spotsAtLine({ editor, session }: Field): Point[] {
  const caret = editor.selection()?.end ?? 0
  // Spaces at the end of a line have no width; the word before them stands in the same line.
  const before = session
    .text()
    .slice(0, caret)
    .match(/\S[^\S\n]*$/)
  const at = before ? caret - before[0].length : caret
  const [line] = editor.rects(at, at + 1)
  const { left, right } = editor.element.getBoundingClientRect()
  if (!line) return []
  const y = line.top + (line.height - DOT_SIZE) / 2
  return [
    { x: left - DOT_SIZE, y },
    { x: right, y },
  ]
}

/**
 * What may stand beside the field that has the focus, where the writer wants it: a dot that says how grave what stands is, and opens the menu; a bulb level with the caret, where there is
 * something in its sentence. Both are there only while there is something to open, so that a page without findings stays untouched.
 */
export function followWithChip({ fields, wanted, surfaces, openMenu, onAway }: ChipInputs, life: AbortSignal): void {
  const any = computed(() => wanted.value.chip || wanted.value.bulb)
  const focused = followFocus(fields, any, life)
  const chipOf = computed(() => (wanted.value.chip ? focused.value : null))
  // Spans move with every key; how grave the gravest is seldom changes.
  const look = computed(() => gravest(chipOf.value?.session.shown.value ?? []))
  const stopChip = effect(() => {
    const field = chipOf.value
    const now = look.value
    const draws = field && now && surfaces()
    if (!draws) return
    const chip = untracked(() =>
      standBeside(draws, field.editor.element, () => spotsAround(field.editor.element), {
        onOpen: openMenu,
        onAway,
      }),
    )
    chip?.look(now)
    return () => chip?.close()
  })
  const stopBulb = effect(() => {
    const field = wanted.value.bulb ? focused.value : null
    if (field) return untracked(() => followCaret(surfaces, field, openMenu))
  })
  life.addEventListener('abort', () => {
    stopChip()
    stopBulb()
  })
}

/** The bulb of one field, until the function that is answered is called. */
function followCaret(surfaces: ChipInputs['surfaces'], field: Field, onOpen: () => void): () => void {
  const { editor, session } = field
  let bulb: ReturnType<typeof standBeside> = null
  let draws: Surfaces | null = null
  const close = () => {
    bulb?.close()
    bulb = null
  }
  const look = (shown: readonly Finding[]) => {
    const caret = editor.selection()?.end
    const here = caret !== undefined && shown.length > 0 && findingAtCaret(shown, session.text(), caret)
    if (!here || !draws) return close()
    if (bulb) return bulb.move()
    bulb = standBeside(draws, editor.element, () => spotsAtLine(field), { onOpen })
    bulb?.look('bulb')
  }
  const stop = effect(() => {
    const shown = session.shown.value
    draws = shown.length > 0 ? surfaces() : null
    untracked(() => look(shown))
  })
  const moved = new AbortController()
  const onSelection = () => look(session.shown.peek())
  editor.element.ownerDocument.addEventListener('selectionchange', onSelection, { signal: moved.signal, passive: true })
  return () => {
    stop()
    moved.abort()
    close()
  }
}
