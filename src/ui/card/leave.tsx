import { say } from '../messages.ts'
import { listKey } from './card-keys.ts'
import type { CardModel } from './card-model.ts'
import type { CardProps, LeaveScope } from './card-props.ts'

/** How far “leave my wording” can reach, with its words. */
export const LEAVE_SCOPES = [
  ['this', 'leave_this', 'leave_this_more'],
  ['phrase', 'leave_phrase', 'leave_phrase_more'],
  ['site', 'leave_site', 'leave_site_more'],
  ['everywhere', 'leave_everywhere', 'leave_everywhere_more'],
] as const satisfies readonly (readonly [LeaveScope, string, string])[]

const CHOICES = [...LEAVE_SCOPES, ['false-alarm', 'leave_false_alarm', 'leave_false_alarm_more']] as const

/** “Leave my wording”, from this one to everywhere; the writer has the last word. */
export function Leave({ model, onLeave }: Pick<CardProps, 'onLeave'> & { model: CardModel }) {
  const { leaving } = model
  if (leaving.value === 'thanks') {
    return (
      <p class="part" role="status">
        {say('leave_false_alarm_thanks')}
      </p>
    )
  }
  if (leaving.value === 'ask') {
    return (
      <div class="part form">
        <p>{say('leave_quiet')}</p>
        <div class="buttons">
          <button type="button" class="main" onClick={() => onLeave('everywhere')}>
            {say('leave_quiet_yes')}
          </button>
          <button
            type="button"
            onClick={() => {
              leaving.value = 'scopes'
            }}
          >
            {say('leave_quiet_no')}
          </button>
        </div>
      </div>
    )
  }
  return (
    <div
      class="choices leave"
      role="menu"
      tabIndex={-1}
      aria-label={say('leave')}
      onKeyDown={(event) => {
        const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')]
        const next = listKey(event.key, items.indexOf(event.target as HTMLElement), items.length)
        if (next === null) return
        event.preventDefault()
        items[next]?.focus()
      }}
    >
      {CHOICES.map(([scope, name, more], index) => (
        <button
          key={scope}
          type="button"
          class="choice"
          role="menuitem"
          tabIndex={index === 0 ? 0 : -1}
          onClick={() => {
            if (scope !== 'false-alarm') return onLeave(scope)
            leaving.value = 'thanks'
            onLeave('this', 'false-alarm')
          }}
        >
          <span class="words">{say(name)}</span> <span class="muted">{say(more)}</span>
        </button>
      ))}
    </div>
  )
}
