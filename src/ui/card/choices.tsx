import { useId, useRef } from 'preact/hooks'
import { chordName, isApple } from '../chord-name.ts'
import { say } from '../messages.ts'
import { templateParts } from '../template-clauses.ts'
import { listKey } from './card-keys.ts'
import type { CardModel } from './card-model.ts'
import type { CardProps } from './card-props.ts'
import { choiceLabel } from './choice-label.ts'
import { focusedIn } from './focus.ts'
import { inOrder, isTemplate } from './in-order.ts'
import { Preview } from './preview.tsx'

interface ChoicesProps extends Pick<CardProps, 'diagnostic' | 'text' | 'mode' | 'keys'> {
  model: CardModel
  onChoose(index: number): void
}

/** The other ways to say it, first one preferred, with the whole sentence as it would read for the one that is active. */
export function Choices({ diagnostic, text, mode, keys = 'ctrl+Period', model, onChoose }: ChoicesProps) {
  const menu = useRef<HTMLDivElement>(null)
  const first = useId()
  const choices = inOrder(diagnostic)
  if (choices.length === 0) return null
  const active = Math.min(model.active.value, choices.length - 1)
  const items = () => menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]')
  const activate = (index: number) => {
    model.active.value = index
  }
  return (
    <>
      <div
        class="choices"
        role="menu"
        tabIndex={-1}
        ref={menu}
        aria-label={say('choices_label')}
        onKeyDown={(event) => {
          const next = listKey(event.key, active, choices.length)
          if (next === null) return
          event.preventDefault()
          activate(next)
          items()?.[next]?.focus()
        }}
      >
        {choices.map((choice, index) => {
          const label = choiceLabel(text, diagnostic, choice)
          const gone = text.slice(choice.start, choice.end).trim()
          return (
            <button
              key={index}
              type="button"
              class="choice"
              role="menuitem"
              tabIndex={index === active ? 0 : -1}
              data-active={index === active}
              data-first={index === 0 && choices.length > 1}
              aria-describedby={index === 0 && choices.length > 1 ? first : undefined}
              data-key={mode === 'keys' && index < 9 ? index + 1 : undefined}
              data-act={mode === 'keys' ? 'Enter' : chordName(keys, isApple())}
              title={mode === 'hover' ? say('keys_hint', { key: chordName(keys, isApple()) }) : undefined}
              aria-keyshortcuts={String(index + 1)}
              onFocus={() => activate(index)}
              onPointerMove={() => {
                if (model.active.value === index) return
                activate(index)
                if (menu.current?.contains(focusedIn(menu.current))) items()?.[index]?.focus()
              }}
              onClick={() => onChoose(index)}
            >
              <span class="words" dir="auto">
                {choice.action === 'answer' && <span class="muted">{say('choice_answer')} </span>}
                {label.length === 0
                  ? say('choice_leave_out', { words: gone })
                  : label.map((piece, i) => (
                      <span key={i} class={piece.slot ? 'slot' : undefined}>
                        {piece.text}
                      </span>
                    ))}
                {isTemplate(choice) && <span class="unseen"> {say('choice_complete')}</span>}
              </span>
            </button>
          )
        })}
      </div>
      <span hidden id={first}>
        {say('choice_first')}
      </span>
      <section class="part previews" aria-label={say('preview_label')}>
        {choices.map((choice, index) => (
          <Preview key={index} text={text} reframing={choice} shown={index === active} pieces={piecesOf(choice)} />
        ))}
      </section>
    </>
  )
}

const piecesOf = (choice: Parameters<typeof templateParts>[0]) =>
  templateParts(choice).map((part) => ('slot' in part ? { text: part.label, slot: true } : { text: part.text }))
