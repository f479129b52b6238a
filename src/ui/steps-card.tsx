import { insertAfterSentence } from './assemble-steps.ts'
import type { CardEdit } from './card/card-props.ts'
import { ThreeSteps } from './card/three-steps.tsx'
import { inOurLanguage, say } from './messages.ts'

export interface StepsCardProps {
  /** The field's text, and what is selected in it. */
  text: string
  start: number
  end: number
  onApply(edit: CardEdit): void
  onCopy(words: string): void
  onClose(): void
}

/** The three steps on their own, for a selection: the same as on a card, without a finding. */
export function StepsCard({ text, start, end, onApply, onCopy, onClose }: StepsCardProps) {
  return (
    <div
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-label={say('steps_label')}
      {...inOurLanguage()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Escape' || event.isComposing) return
        event.preventDefault()
        onClose()
      }}
    >
      <ThreeSteps
        onInsert={(words) => onApply(insertAfterSentence(text, start, end, words))}
        onCopy={onCopy}
        onBack={onClose}
      />
    </div>
  )
}
