import { QuestionIcon } from '../icons.tsx'
import { say } from '../messages.ts'
import type { CardModel } from './card-model.ts'

/**
 * One curious question. “I don't know yet” is an answer, and closes it kindly. Where safety or a duty may be at stake (`held`), it says
 * nothing of waiting.
 */
export function Question({ question, held, model }: { question: string; held: boolean; model: CardModel }) {
  return (
    <section class="part question" aria-label={say('question_label')}>
      <QuestionIcon />
      {model.unknown.value ? (
        <p class="muted" role="status">
          {say(held ? 'question_thanks_held' : 'question_thanks')}
        </p>
      ) : (
        <div>
          <p dir="auto">{question}</p>
          <button type="button" class="quiet" onClick={() => (model.unknown.value = true)}>
            {say('question_unknown')}
          </button>
        </div>
      )}
    </section>
  )
}
