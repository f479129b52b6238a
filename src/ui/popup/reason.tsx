import { say } from '../messages.ts'
import type { PauseState } from '../pause.tsx'

/** Why nothing is underlined where the writer is. */
export type Reason =
  | { is: 'site-off' | 'unseen' }
  | { is: 'paused'; state: PauseState }
  | { is: 'read-only' | 'secret' | 'not-prose' | 'opted-out' | 'too-long' | 'not-a-text-field' | 'nothing' }
  | { is: 'no-field' | 'closed' | 'drawn' }
  | { is: 'earlier' | 'glance' }
  | { is: 'frame'; origin: string }

const PLAIN = {
  'site-off': 'whynot_site_off',
  unseen: 'whynot_unseen',
  'read-only': 'whynot_read_only',
  secret: 'whynot_secret',
  'not-prose': 'whynot_not_prose',
  'opted-out': 'whynot_opted_out',
  'too-long': 'whynot_too_long',
  'no-field': 'whynot_no_field',
  closed: 'whynot_closed',
  drawn: 'whynot_drawn',
  'not-a-text-field': 'whynot_not_a_text_field',
  nothing: 'whynot_nothing',
  earlier: 'whynot_earlier',
  glance: 'whynot_glance',
} as const

export interface ReasonsProps {
  reasons: readonly Reason[]
  onCheckPage(): void
  onAllowFrame(origin: string): void
}

const words = (reason: Reason) => {
  if (reason.is === 'paused') return reason.state === 'hidden' ? say('hidden') : say('whynot_paused', reason.state)
  if (reason.is === 'frame') return say('whynot_frame', { origin: reason.origin })
  return say(PLAIN[reason.is])
}

/** “Why nothing is underlined here”, and what can be done about it where something can. */
export function Reasons({ reasons, onCheckPage, onAllowFrame }: ReasonsProps) {
  if (reasons.length === 0) return null
  return (
    <section class="block" aria-label={say('whynot_title')}>
      <h2>{say('whynot_title')}</h2>
      <ul class="plain">
        {reasons.map((reason) => (
          <li key={words(reason)} class="reason">
            <p>{words(reason)}</p>
            {reason.is === 'earlier' && (
              <div class="buttons">
                <button type="button" onClick={onCheckPage}>
                  {say('check_page')}
                </button>
              </div>
            )}
            {reason.is === 'frame' && (
              <div class="buttons">
                <button type="button" onClick={() => onAllowFrame(reason.origin)}>
                  {say('frame_allow', { origin: reason.origin })}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
