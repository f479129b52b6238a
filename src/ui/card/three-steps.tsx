import { type Signal, useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { assembleSteps, noSteps, type StepAnswers } from '../assemble-steps.ts'
import { say } from '../messages.ts'

const STEPS = [
  ['happened', 'steps_happened'],
  ['know', 'steps_know'],
  ['helpful', 'steps_helpful'],
] as const

interface ThreeStepsProps {
  /** Where the answers are kept; absent: as long as the form stands. */
  answers?: Signal<StepAnswers>
  onInsert(words: string): void
  onCopy(words: string): void
  onBack(): void
}

/** The two-step move of compassion-focused therapy as a tool: three questions, and the writer's own answers as sentences. */
export function ThreeSteps({ answers: kept, onInsert, onCopy, onBack }: ThreeStepsProps) {
  const own = useSignal<StepAnswers>(noSteps)
  const answers = kept ?? own
  const copied = useSignal(false)
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus({ preventScroll: true }), [])
  const words = assembleSteps(answers.value, { know: say('steps_lead_know'), helpful: say('steps_lead_helpful') })
  return (
    <form
      class="part form"
      ref={form}
      aria-label={say('steps_label')}
      onSubmit={(event) => {
        event.preventDefault()
        if (words) onInsert(words)
      }}
    >
      <p class="muted">{say('steps_hint')}</p>
      {STEPS.map(([name, question]) => (
        <label class="step" key={name}>
          <span>{say(question)}</span>
          <textarea
            rows={1}
            dir="auto"
            value={answers.value[name]}
            onInput={(event) => {
              answers.value = { ...answers.value, [name]: event.currentTarget.value }
              copied.value = false
            }}
          />
        </label>
      ))}
      {words && (
        <section class="previews" aria-label={say('steps_preview')}>
          <p class="below" dir="auto">
            <ins>{words}</ins>
          </p>
        </section>
      )}
      <div class="buttons">
        <button type="submit" class="main" disabled={!words}>
          {say('steps_insert')}
        </button>
        <button
          type="button"
          disabled={!words}
          onClick={() => {
            onCopy(words)
            copied.value = true
          }}
        >
          {say(copied.value ? 'copied' : 'copy')}
        </button>
        <button type="button" onClick={onBack}>
          {say('back')}
        </button>
      </div>
    </form>
  )
}
