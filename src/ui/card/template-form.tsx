import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Reframing } from '../../engine/finding.ts'
import { removable, templatePieces } from '../fill-template.ts'
import { say } from '../messages.ts'
import { templateParts } from '../template-clauses.ts'
import type { CardModel } from './card-model.ts'
import { isBox } from './focus.ts'
import { Preview } from './preview.tsx'

interface TemplateFormProps {
  reframing: Reframing
  text: string
  model: CardModel
  onApply(): void
}

/** A box for each thing that only the writer knows, with the sentence as it grows. The page only ever gets the finished text. */
export function TemplateForm({ reframing, text, model, onApply }: TemplateFormProps) {
  const form = useRef<HTMLFormElement>(null)
  /** What stood in a box before it was left out, for “Put back”. */
  const leftOut = useRef(new Map<number, string>())
  const source = text.slice(reframing.start, reframing.end)
  const answers = model.answers.value
  const pieces = templatePieces(reframing, answers, source)
  const complete = !pieces.some((piece) => piece.slot)
  const firstOpen = () => [...(form.current?.querySelectorAll('input') ?? [])].find((input) => !input.value.trim())
  const submit = (event: Event) => {
    event.preventDefault()
    if (complete) onApply()
    else firstOpen()?.focus()
  }
  useLayoutEffect(() => firstOpen()?.focus({ preventScroll: true }), [])
  return (
    <form
      class="part form"
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => {
        // A form whose button is disabled submits nothing on Enter; here Enter goes on to what is still open.
        if (event.key === 'Enter' && !event.isComposing && isBox(event.target)) submit(event)
      }}
    >
      <p class="muted">{say('template_hint')}</p>
      {templateParts(reframing).map((part) => {
        if (!('slot' in part)) return null
        const { slot, label } = part
        const out = answers[slot] === null
        return (
          <div class="answer" key={slot}>
            {out ? (
              <s class="muted">{label}</s>
            ) : (
              <input
                type="text"
                dir="auto"
                autocomplete="off"
                placeholder={label}
                aria-label={say('template_slot', { label })}
                value={answers[slot] ?? ''}
                onInput={(event) => model.answer(slot, event.currentTarget.value)}
              />
            )}
            {(out || removable(reframing, slot, answers, source)) && (
              <button
                type="button"
                class="quiet"
                aria-label={say(out ? 'template_put_back_label' : 'template_leave_out_label', { label })}
                onClick={() => {
                  const words = answers[slot]
                  if (words) leftOut.current.set(slot, words)
                  model.answer(slot, out ? leftOut.current.get(slot) : null)
                  if (out) leftOut.current.delete(slot)
                }}
              >
                {say(out ? 'template_put_back' : 'template_leave_out')}
              </button>
            )}
          </div>
        )
      })}
      <section class="previews" aria-label={say('preview_label')}>
        <Preview text={text} reframing={reframing} pieces={pieces} shown={true} />
      </section>
      <div class="buttons">
        <button type="submit" class="main" disabled={!complete}>
          {say('template_use')}
        </button>
        <button type="button" onClick={() => model.back()}>
          {say('back')}
        </button>
      </div>
    </form>
  )
}
