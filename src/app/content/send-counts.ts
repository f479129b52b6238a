import { computed, effect } from '@preact/signals-core'
import { sayGone } from '../../platform/frame-gone.ts'
import { tellBackground } from '../../platform/send.ts'
import type { Fields } from './fields.ts'

/** Tells the background how much stands in this frame, whenever that changes. Answers a way to say it again. */
export function sendCounts(fields: Fields, life: AbortSignal): () => void {
  const count = (kind: 'nudge' | 'noticed') =>
    computed(() =>
      fields.all.value.reduce((sum, { session }) => sum + session.shown.value.filter((f) => f.kind === kind).length, 0),
    )
  const nudges = count('nudge')
  const noticed = count('noticed')
  const send = () => void tellBackground({ type: 'counts', nudges: nudges.peek(), noticed: noticed.peek() })
  const stop = effect(() => {
    void nudges.value
    void noticed.value
    send()
  })
  // The frame may go with its page, and come back with it; or the site is switched off: nothing is left to count.
  addEventListener('pagehide', sayGone, { signal: life })
  addEventListener('pageshow', (event) => event.persisted && send(), { signal: life })
  life.addEventListener('abort', () => {
    stop()
    sayGone()
  })
  return send
}
