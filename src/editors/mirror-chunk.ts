import { type Box, caretAt, visibleBox } from './geometry.ts'
import type { Span } from './remap.ts'
import type { TextControl } from './text-control-view.ts'

/** Up to this long a text is mirrored whole. */
const MIRROR_WHOLE = 8000

/** Where the visible part cannot be asked for (something lies over it), a text up to this long is mirrored whole all the same. */
const MIRROR_AT_MOST = 60_000

/** A paragraph that began longer ago than this is cut at the first visible line instead. */
const LONG_PARAGRAPH = 8000

/** What to mirror, and one letter whose place in the control is known, to lay the mirror over it. */
export interface MirrorChunk extends Span {
  anchor: { offset: number; top: number } | null
}

/**
 * The part of a control's text that is worth mirroring: all of a short one; of a long one the visible part with a screen to each side.
 * Null when there is nothing to see or no telling where the text is: then nothing is drawn, rather than in the wrong place.
 */
export function mirrorChunk(control: TextControl, value: string): MirrorChunk | null {
  const shown = visibleBox(control)
  if (!shown) return null
  const whole = { start: 0, end: value.length, anchor: null }
  if (value.length <= MIRROR_WHOLE || control.localName === 'input') return whole
  const style = control.ownerDocument.defaultView!.getComputedStyle(control)
  const upper = style.writingMode.startsWith('horizontal') ? lineAt(control, shown, 'upper') : null
  const lower = upper && lineAt(control, shown, 'lower')
  const anchor = upper && lower && anchorIn(control, shown)
  if (!anchor) return value.length <= MIRROR_AT_MOST ? whole : null

  const screen = lower.middle - upper.middle
  let start = value.lastIndexOf('\n', Math.max(0, upper.middle - screen) - 1) + 1
  // Lines are broken greedily, so a copy that begins where a line begins breaks the same way.
  if (upper.middle - start > LONG_PARAGRAPH + screen) start = style.direction === 'rtl' ? upper.right : upper.left
  const end = Math.min(value.length, Math.max(lower.left, lower.right, lower.middle) + screen)
  const broken = value.indexOf('\n', end)
  return {
    start,
    end: broken === -1 || broken - end > LONG_PARAGRAPH ? end : broken,
    anchor,
  }
}

/** How far lines are apart at least, where one is looked for that tells its place. */
const LINE_STEP = 8
const MOST_STEPS = 60

/** The first letter in view, in the middle of its line, that tells where it stands; an empty line does not. */
function anchorIn(control: TextControl, { left, top, right, bottom }: Box): MirrorChunk['anchor'] {
  const last = Math.min(bottom - 3, top + 3 + MOST_STEPS * LINE_STEP)
  for (let y = top + 3; y <= last; y += LINE_STEP) {
    const caret = caretAt(control, (left + right) / 2, y)
    if (caret?.node === control && caret.top !== null) return { offset: caret.offset, top: caret.top }
  }
  return null
}

/** Offsets along the first or last line in view, asked at its ends and in its middle. */
function lineAt(control: TextControl, shown: Box, which: 'upper' | 'lower') {
  const y = which === 'upper' ? shown.top + 3 : shown.bottom - 3
  const ask = (x: number) => {
    const caret = caretAt(control, x, y)
    return caret?.node === control ? caret : null
  }
  const middle = ask((shown.left + shown.right) / 2)
  const left = ask(shown.left + 3)
  const right = ask(shown.right - 3)
  return middle && left && right ? { middle: middle.offset, left: left.offset, right: right.offset } : null
}
