import type { Finding } from '../../engine/finding.ts'
import type { Field, Fields } from './fields.ts'
import type { OpenCard } from './open-card.ts'
import type { Stage } from './stage.ts'

export interface PointerInputs {
  fields: Fields
  stage: Stage
  openCard: OpenCard
}

/** The pointer has come to rest. */
const REST_MS = 150
/** Time to get from the words into the card. */
const LEAVE_MS = 350

/** The finding of `field` under a point, or null. */
function findingAt(field: Field, x: number, y: number): Finding | null {
  const at = field.editor.offsetAt(x, y)
  if (at === null) return null
  const here = field.session.standing(at, at + 1).find((finding) => finding.start <= at && at < finding.end)
  if (!here) return null
  // `offsetAt` answers the nearest letter even beyond a line's end: the words themselves must be there.
  const over = (rect: DOMRect) => x >= rect.left - 2 && x <= rect.right + 2 && y >= rect.top - 2 && y <= rect.bottom + 4
  return field.editor.rects(here.start, here.end).some(over) ? here : null
}

/**
 * Opens the card where the pointer rests on a mark, and closes it once the pointer has left both. Timers run only while the pointer is
 * moving over a field that has marks, or away from an open card.
 */
export function followPointer({ fields, stage, openCard }: PointerInputs, life: AbortSignal): void {
  let rest: ReturnType<typeof setTimeout> | undefined
  let leave: ReturnType<typeof setTimeout> | undefined
  const still = () => {
    clearTimeout(rest)
    clearTimeout(leave)
    rest = undefined
    leave = undefined
  }

  const fieldUnder = (event: PointerEvent): Field | null => {
    const path = event.composedPath()
    return (
      fields.all
        .peek()
        .find(({ editor, session }) => session.shown.peek().length > 0 && path.includes(editor.element)) ?? null
    )
  }
  const onMove = (event: PointerEvent) => {
    const card = stage.current()
    const inCard = card !== null && event.composedPath().includes(card.shown.host)
    if (inCard) return still()
    const field = fieldUnder(event)
    if (!field && !card) return
    clearTimeout(rest)
    rest = undefined
    if (field && event.buttons === 0) rest = setTimeout(() => atRest(field, event.clientX, event.clientY), REST_MS)
    if (card?.opened === 'hover') leave ??= setTimeout(() => stage.close(), LEAVE_MS)
  }
  const atRest = (field: Field, x: number, y: number) => {
    rest = undefined
    if (field.life.signal.aborted) return
    const finding = findingAt(field, x, y)
    const card = stage.current()
    if (!finding) return
    clearTimeout(leave)
    leave = undefined
    const sameOne = card?.field === field && card.finding?.start === finding.start && card.finding.rule === finding.rule
    if (!sameOne && card?.opened !== 'keys') void openCard(field, finding, 'hover')
  }
  // A press or a key in the page means that the writer went on.
  const onDown = (event: Event) => {
    fields.sweep()
    const card = stage.current()
    clearTimeout(rest)
    if (card && !event.composedPath().includes(card.shown.host)) stage.close()
  }
  const onScroll = (event: Event) => {
    const card = stage.current()
    if (!card || event.composedPath().includes(card.shown.host)) return
    const { field, finding, opened } = card
    const words = finding && opened === 'hover' ? field.editor.rects(finding.start, finding.end) : null
    // A card that takes no focus goes with its words out of sight.
    if (words?.every(({ top, bottom }) => bottom <= 0 || top >= innerHeight)) stage.close()
    else card.follow()
  }

  const passive = { signal: life, passive: true, capture: true }
  addEventListener('pointermove', onMove, passive)
  addEventListener('pointerdown', onDown, passive)
  addEventListener('scroll', onScroll, passive)
  life.addEventListener('abort', still)
}
