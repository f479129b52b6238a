import { useEffect, useRef } from 'preact/hooks'
import { inOurLanguage, say } from '../messages.ts'
import { TogetherForm } from '../together-form.tsx'
import type { PlannedChange } from './plan-together.ts'

export interface TogetherProps {
  changes: readonly PlannedChange[]
  /** Writes them one after the other; answers how many were written. */
  onWrite(changes: readonly PlannedChange[]): Promise<number>
  onClose(): void
}

/** Several changes before they are written, over the list. Esc leaves all of them. */
export function Together({ changes, onWrite, onClose }: TogetherProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class="palette together"
      aria-label={say('together')}
      {...inOurLanguage()}
      onClose={() => onClose()}
    >
      <TogetherForm
        changes={changes.map(({ item, field, reframing }) => ({ id: item.id, text: field.text, reframing }))}
        onWrite={(ids) => onWrite(changes.filter(({ item }) => ids.includes(item.id)))}
        onClose={() => dialog.current?.close()}
      />
    </dialog>
  )
}
