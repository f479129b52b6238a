import { UNTIL_ASKED } from '../../platform/items.ts'
import type { PauseLength, PauseState } from '../../ui/pause.tsx'

const MINUTE = 60_000

/** Tomorrow begins with the working day, not at midnight, when some are still writing. */
const MORNING = 5

/** When a pause that begins now ends, in milliseconds since 1970. Pure but for the time zone. */
export function endOfPause(length: PauseLength, now: number): number {
  if (length === 'quarter') return now + 15 * MINUTE
  if (length === 'hour') return now + 60 * MINUTE
  const morning = new Date(now)
  morning.setDate(morning.getDate() + 1)
  morning.setHours(MORNING, 0, 0, 0)
  return morning.getTime()
}

/** What rests: everything is hidden, or quiet until a time, as the writer's clock shows it; undefined when nothing does. */
export function pauseState(until: number, now: number): PauseState | undefined {
  if (until <= now) return undefined
  if (until === UNTIL_ASKED) return 'hidden'
  const end = new Date(until)
  const sameDay = end.toDateString() === new Date(now).toDateString()
  const time = end.toLocaleString(undefined, {
    ...(sameDay ? {} : { weekday: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  })
  return { time }
}
