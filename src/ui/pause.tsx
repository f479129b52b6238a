import { BellSlashIcon } from './icons.tsx'
import { say } from './messages.ts'

export type PauseLength = 'quarter' | 'hour' | 'tomorrow'

const LENGTHS = [
  ['quarter', 'pause_quarter'],
  ['hour', 'pause_hour'],
  ['tomorrow', 'pause_tomorrow'],
] as const

export interface PauseProps {
  /** When the quiet ends, as the writer's clock shows it; absent while nothing is paused. */
  pausedUntil?: string | undefined
  onPause(length: PauseLength): void
  onResume(): void
}

/** Quiet for a while, and back again. */
export function Pause({ pausedUntil, onPause, onResume }: PauseProps) {
  return (
    <section class="block" aria-label={say('pause_title')}>
      <h2>
        <BellSlashIcon /> {pausedUntil ? say('paused', { time: pausedUntil }) : say('pause_title')}
      </h2>
      <div class="buttons">
        {pausedUntil ? (
          <button type="button" onClick={onResume}>
            {say('resume')}
          </button>
        ) : (
          LENGTHS.map(([length, words]) => (
            <button type="button" key={length} onClick={() => onPause(length)}>
              {say(words)}
            </button>
          ))
        )}
      </div>
    </section>
  )
}
