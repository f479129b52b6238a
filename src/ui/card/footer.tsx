import { ChevronLeftIcon, ChevronRightIcon } from '../icons.tsx'
import { say } from '../messages.ts'
import type { CardModel } from './card-model.ts'
import type { CardProps } from './card-props.ts'

/** Why, the three steps, leaving the wording, and on to the next one. */
export function Footer(props: CardProps & { model: CardModel }) {
  const { diagnostic, model, position, mode, onMove, keys = 'Ctrl+.' } = props
  const nudge = diagnostic.kind === 'nudge'
  const view = model.view.value
  const key = (name: string) =>
    mode === 'keys' && (
      <span class="key" aria-hidden="true">
        {name}
      </span>
    )
  return (
    <footer class="foot">
      {diagnostic.why && (
        <button
          type="button"
          aria-expanded={model.why.value}
          aria-keyshortcuts="W"
          onClick={() => (model.why.value = !model.why.value)}
        >
          {say('why')} {key('W')}
        </button>
      )}
      {nudge && (
        <button
          type="button"
          aria-expanded={view === 'steps'}
          aria-keyshortcuts="D"
          onClick={() => model.show('steps')}
        >
          {say('steps')} {key('D')}
        </button>
      )}
      {nudge && (
        <button
          type="button"
          aria-expanded={view === 'leave'}
          aria-keyshortcuts="L"
          onClick={() => model.show('leave')}
        >
          {say('leave')} {key('L')}
        </button>
      )}
      {mode === 'hover' && <span class="muted hint">{say('keys_hint', { key: keys })}</span>}
      {position && position.count > 1 && (
        <span class="moves">
          <button
            type="button"
            class="bare"
            aria-label={say('previous')}
            aria-keyshortcuts="Shift+F8"
            title={`${say('previous')} (Shift+F8)`}
            onClick={() => onMove(-1)}
          >
            <ChevronLeftIcon />
          </button>
          <span>{say('position', position)}</span>
          <button
            type="button"
            class="bare"
            aria-label={say('next')}
            aria-keyshortcuts="F8"
            title={`${say('next')} (F8)`}
            onClick={() => onMove(1)}
          >
            <ChevronRightIcon />
          </button>
        </span>
      )}
    </footer>
  )
}
