import { say } from '../messages.ts'
import type { CardModel } from './card-model.ts'
import type { CardProps } from './card-props.ts'

/** The way to all of this rule in the field, where there are several that can be said another way as they stand. */
export function Alike({ alike, mode, model }: Pick<CardProps, 'alike' | 'mode'> & { model: CardModel }) {
  if (!alike) return null
  return (
    <div class="part alike">
      <button
        type="button"
        class="quiet"
        aria-keyshortcuts="A"
        data-key={mode === 'keys' ? 'A' : undefined}
        onClick={() => model.show('together')}
      >
        {say('row_all_rule', { count: alike.changes.length })}
      </button>
    </div>
  )
}
