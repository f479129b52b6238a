import { ariaChord, chordName, isApple } from '../chord-name.ts'
import { ChevronLeftIcon, ChevronRightIcon } from '../icons.tsx'
import { say } from '../messages.ts'
import { FIRST_MOVES } from './card-keys.ts'
import type { CardModel } from './card-model.ts'
import type { CardProps } from './card-props.ts'

/** Why, the three steps, leaving the wording, and on to the next one. */
export function Footer(props: CardProps & { model: CardModel }) {
  const { diagnostic, model, position, mode, moves = FIRST_MOVES, onMove } = props
  const named = (chord: string) => chordName(chord, isApple())
  const nudge = diagnostic.kind === 'nudge'
  const view = model.view.value
  // Where words are being written, letters are letters.
  const key = (name: string) => (model.writing() ? undefined : name)
  const shown = (name: string) => (mode === 'keys' ? key(name) : undefined)
  return (
    <footer class="foot">
      {diagnostic.why && (
        <button
          type="button"
          aria-expanded={model.why.value}
          aria-keyshortcuts={key('W')}
          data-key={shown('W')}
          onClick={() => (model.why.value = !model.why.value)}
        >
          {say('why')}
        </button>
      )}
      {nudge && (
        <button
          type="button"
          aria-expanded={view === 'steps'}
          aria-keyshortcuts={key('D')}
          data-key={shown('D')}
          onClick={() => model.show('steps')}
        >
          {say('steps')}
        </button>
      )}
      {nudge && (
        <button
          type="button"
          aria-expanded={view === 'leave'}
          aria-keyshortcuts={key('L')}
          data-key={shown('L')}
          onClick={() => model.showLeave(props.leftCount)}
        >
          {say('leave')}
        </button>
      )}
      {position && position.count > 1 && (
        <span class="moves">
          <button
            type="button"
            class="bare"
            aria-label={say('previous')}
            aria-keyshortcuts={ariaChord(moves.previous)}
            title={`${say('previous')} (${named(moves.previous)})`}
            onClick={() => onMove(-1)}
          >
            <ChevronLeftIcon />
          </button>
          <span>{say('position', position)}</span>
          <button
            type="button"
            class="bare"
            aria-label={say('next')}
            aria-keyshortcuts={ariaChord(moves.next)}
            title={`${say('next')} (${named(moves.next)})`}
            onClick={() => onMove(1)}
          >
            <ChevronRightIcon />
          </button>
        </span>
      )}
    </footer>
  )
}
