import { DiscardIcon } from '../icons.tsx'
import { say } from '../messages.ts'
import type { LeftWording } from './panel-data.ts'

function scopeWords({ scope, site = '' }: LeftWording): string {
  if (scope === 'site') return say('left_site', { site })
  return say(`left_${scope}`)
}

/** “Wordings you left”: each with its scope, each can be undone. */
export function Left({ left, onUndo }: { left: readonly LeftWording[]; onUndo(id: string): void }) {
  return (
    <section class="block" aria-label={say('left_title')}>
      <h2>{say('left_title')}</h2>
      {left.length === 0 ? (
        <p class="muted">{say('left_none')}</p>
      ) : (
        <ul class="plain">
          {left.map((one) => (
            <li key={one.id} class="line">
              <span>
                <span dir="auto">{one.title}</span>
                <small>{scopeWords(one)}</small>
              </span>
              <button
                type="button"
                class="quiet"
                aria-label={say('undo_label', { what: `${one.title}, ${scopeWords(one)}` })}
                onClick={() => onUndo(one.id)}
              >
                <DiscardIcon /> {say('undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
