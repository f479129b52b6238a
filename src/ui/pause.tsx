import { BellSlashIcon } from './icons.tsx'
import { say } from './messages.ts'

export type PauseLength = 'quarter' | 'hour' | 'tomorrow'

const LENGTHS = [
  ['quarter', 'pause_quarter'],
  ['hour', 'pause_hour'],
  ['tomorrow', 'pause_tomorrow'],
] as const

/** Hidden until the writer wants it back, or quiet until a time, as the writer's clock shows it. */
export type PauseState = 'hidden' | { time: string }

export interface PauseProps {
  /** Absent while nothing rests. */
  paused?: PauseState | undefined
  onPause(length: PauseLength): void
  onResume(): void
}

function pausedWords(paused: PauseState): string {
  return paused === 'hidden' ? say('hidden') : say('paused', paused)
}

/** Quiet for a while, and back again. */
export function Pause({ paused, onPause, onResume }: PauseProps) {
  return (
    <section class="block" aria-label={say('pause_title')}>
      <h2>
        <BellSlashIcon /> {paused ? pausedWords(paused) : say('pause_title')}
      </h2>
      <div class="buttons">
        {paused ? (
          <button type="button" onClick={onResume}>
            {say(paused === 'hidden' ? 'show_again' : 'resume')}
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
