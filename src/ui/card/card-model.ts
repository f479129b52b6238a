import { signal } from '@preact/signals'
import type { Reframing } from '../../engine/finding.ts'
import { noSteps, type StepAnswers } from '../assemble-steps.ts'
import { type Answer, fillTemplate } from '../fill-template.ts'
import type { CardEdit } from './card-props.ts'
import { isTemplate } from './in-order.ts'

export type CardView = 'choices' | 'template' | 'steps' | 'leave' | 'together'

/** What “Leave my wording” shows: the scopes, whether to be quiet altogether, thanks for a false alarm. */
export type Leaving = 'scopes' | 'ask' | 'thanks'

/** From this many times on, we ask whether to be quiet. */
const OFTEN = 3

/** What one open card knows beside its props. */
export function createCardModel(takesFocus: boolean) {
  const view = signal<CardView>('choices')
  const active = signal(0)
  /** The template whose form is open. */
  const template = signal(0)
  const answers = signal<readonly Answer[]>([])
  /** Kept while the card is open: a step back takes no words away. */
  const steps = signal<StepAnswers>(noSteps)
  const why = signal(false)
  const unknown = signal(false)
  const leaving = signal<Leaving>('scopes')
  /** What was last handed to the page, so that it can be copied if the page did not take it. */
  const handed = signal('')
  return {
    view,
    active,
    template,
    answers,
    steps,
    why,
    unknown,
    leaving,
    /** Whether the focus is the card's to move: opened by key, or the writer went in. */
    takesFocus,
    handed,
    /** Whether a form with boxes for words is open. */
    writing: () => view.value === 'template' || view.value === 'steps',
    show(next: CardView) {
      view.value = view.value === next ? 'choices' : next
    },
    showLeave(leftCount: number) {
      leaving.value = leftCount >= OFTEN ? 'ask' : 'scopes'
      this.show('leave')
    },
    openTemplate(index: number, slots: number) {
      active.value = index
      // Words that were written into it before a step back are still there.
      if (template.value !== index || answers.value.length !== slots) {
        answers.value = Array.from({ length: slots }, () => undefined)
      }
      template.value = index
      view.value = 'template'
    },
    answer(slot: number, words: Answer) {
      answers.value = answers.value.map((one, i) => (i === slot ? words : one))
    },
    /** The edit for a reframing, or null while a slot of it is still open. */
    edit(reframing: Reframing, text: string): CardEdit | null {
      const words = isTemplate(reframing)
        ? fillTemplate(reframing, answers.value, text.slice(reframing.start, reframing.end))
        : reframing.text
      if (words === null) return null
      handed.value = words
      return { start: reframing.start, end: reframing.end, text: words }
    },
    /** One step back; false when there is none left and the card itself closes. */
    back(): boolean {
      if (view.value === 'choices') return false
      view.value = 'choices'
      return true
    },
  }
}

export type CardModel = ReturnType<typeof createCardModel>
