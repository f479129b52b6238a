import type { Quiet } from '../../platform/messages.ts'
import type { Site } from '../../platform/site.ts'
import type { Unread } from '../../platform/unread-focus.ts'
import type { PauseState } from '../../ui/pause.tsx'
import type { Reason } from '../../ui/popup/reason.tsx'
import type { FrameView } from './follow-frames.ts'

export interface ReasonInputs {
  on: boolean
  /** What rests, while something does. */
  paused: PauseState | undefined
  frames: readonly FrameView[]
  /** Sites of frames that are not on. */
  missing: readonly Site[]
  /** What has the focus, where no frame reads a field; null when that is not known. */
  unread: Unread | null
}

const PLAIN = {
  'not-a-text-field': 'not-a-text-field',
  'read-only': 'read-only',
  secret: 'secret',
  'not-prose': 'not-prose',
  'opted-out': 'opted-out',
  'too-long': 'too-long',
  earlier: 'earlier',
  glance: 'glance',
  nothing: 'nothing',
} as const satisfies Record<Exclude<Quiet, 'paused' | 'no-field'>, Reason['is']>

/** What is said of the field that has the focus, whatever stands in others. */
const OF_A_FIELD: ReadonlySet<Reason['is']> = new Set(['read-only', 'secret', 'not-prose', 'opted-out', 'too-long'])

/** Why nothing is underlined on this page, or in the field that has the focus, most telling first. Pure. */
export function popupReasons({ on, paused, frames, missing, unread }: ReasonInputs): Reason[] {
  if (!on) return [{ is: 'site-off' }]
  if (paused) return [{ is: 'paused', state: paused }]
  const frameReasons = missing.map((site): Reason => ({ is: 'frame', origin: site }))
  const found = frames.some(({ report }) => report.quiet === null)
  const said = new Set(frames.map(({ report }) => report.quiet))
  const reasons = Object.entries(PLAIN).flatMap(([quiet, is]): Reason[] => (said.has(quiet as Quiet) ? [{ is }] : []))
  if (found) return [...reasons.filter(({ is }) => OF_A_FIELD.has(is)), ...frameReasons]
  // What a frame says of its own field is nearer than what was seen from outside.
  if (unread && reasons.every(({ is }) => is === 'not-a-text-field')) return [{ is: unread }, ...frameReasons]
  return [...reasons, ...frameReasons]
}
