import type { Quiet } from '../../platform/messages.ts'
import type { Site } from '../../platform/site.ts'
import type { Reason } from '../../ui/popup/reason.tsx'
import type { FrameView } from './follow-frames.ts'

export interface ReasonInputs {
  on: boolean
  /** The end of the pause in words, while there is one. */
  paused: string | undefined
  frames: readonly FrameView[]
  /** Sites of frames that are not on. */
  missing: readonly Site[]
}

const PLAIN = {
  'not-a-text-field': 'not-a-text-field',
  'read-only': 'read-only',
  secret: 'secret',
  'not-prose': 'not-prose',
  'opted-out': 'opted-out',
  earlier: 'earlier',
  nothing: 'nothing',
} as const satisfies Record<Exclude<Quiet, 'paused' | 'no-field'>, Reason['is']>

/** Why nothing is underlined on this page, most telling first; empty when something is. Pure. */
export function popupReasons({ on, paused, frames, missing }: ReasonInputs): Reason[] {
  if (!on) return [{ is: 'site-off' }]
  if (paused) return [{ is: 'paused', until: paused }]
  const frameReasons = missing.map((site): Reason => ({ is: 'frame', origin: site }))
  const found = frames.some(({ report }) => report.quiet === null)
  if (found) return frameReasons
  const said = new Set(frames.map(({ report }) => report.quiet))
  const reasons = Object.entries(PLAIN).flatMap(([quiet, is]): Reason[] => (said.has(quiet as Quiet) ? [{ is }] : []))
  return [...reasons, ...frameReasons]
}
