import type { MessageKey } from '../messages.ts'
import { say } from '../messages.ts'

/** Why the list is empty: the site is off, we see nothing of the page, no field was used yet, nothing was found, or the filter hides all. */
export type Emptiness = 'site-off' | 'unseen' | 'unread' | 'quiet' | 'filtered'

const WORDS = {
  'site-off': ['empty_off', 'whynot_site_off'],
  unseen: ['empty_off', 'whynot_unseen'],
  unread: ['empty_unread', 'empty_unread_more'],
  quiet: ['empty_quiet', 'empty_quiet_more'],
  filtered: ['empty_filtered', 'empty_filtered_more'],
} as const satisfies Record<Emptiness, readonly [MessageKey, MessageKey]>

export function Empty({ why, onClear }: { why: Emptiness; onClear(): void }) {
  const [title, more] = WORDS[why]
  return (
    <div class="empty" role="status">
      <p>{say(title)}</p>
      <p class="muted">{say(more)}</p>
      {why === 'filtered' && (
        <div class="buttons">
          <button type="button" onClick={onClear}>
            {say('panel_filter_clear')}
          </button>
        </div>
      )}
    </div>
  )
}
