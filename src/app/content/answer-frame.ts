import { innerActive } from '../../editors/find-field.ts'
import { answer } from '../../platform/handlers.ts'
import type { ToFrame } from '../../platform/messages.ts'
import { checkPage } from './check-page.ts'
import type { Fields } from './fields.ts'
import type { KeyWish } from './keys.ts'
import type { OpenCard } from './open-card.ts'
import { sendCounts } from './send-counts.ts'

export interface FrameInputs {
  fields: Fields
  openCard: OpenCard
  wish(wish: KeyWish): void
}

/** Hears what the background says to this frame, and tells it the counts. */
export function answerFrame({ fields, openCard, wish }: FrameInputs, life: AbortSignal): void {
  const announceAgain = sendCounts(fields, life)
  const active = () => {
    const element = innerActive(document)
    return element && fields.focused(element)
  }
  answer<ToFrame, Record<never, never>>(
    {
      // The loader asks the background; when the answer is no, it stops us.
      recheck() {},
      announce: announceAgain,
      check({ what }) {
        if (what === 'page') checkPage(document, fields)
        else active()?.session.ask()
      },
      'open-menu'() {
        if (active()) wish('menu')
      },
      steps() {
        if (active()) wish('steps')
      },
      leave() {
        const field = active()
        const selection = field?.editor.selection()
        const finding = field && selection && field.session.standing(selection.start, selection.end + 1)[0]
        if (field && finding) void openCard(field, finding, 'keys')
      },
    },
    life,
  )
}
