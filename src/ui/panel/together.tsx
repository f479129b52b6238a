import { useEffect, useRef, useState } from 'preact/hooks'
import { Preview } from '../card/preview.tsx'
import { inOurLanguage, say } from '../messages.ts'
import type { PlannedChange } from './plan-together.ts'

export interface TogetherProps {
  changes: readonly PlannedChange[]
  /** Writes them one after the other; answers how many were written. */
  onWrite(changes: readonly PlannedChange[]): Promise<number>
  onClose(): void
}

/** Several changes before they are written, each with its sentence as it would read: what is not ticked stays. Esc leaves all of them. */
export function Together({ changes, onWrite, onClose }: TogetherProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [stays, setStays] = useState<ReadonlySet<string>>(new Set())
  const [left, setLeft] = useState<number | null>(null)
  const [writing, setWriting] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])
  const chosen = changes.filter(({ item }) => !stays.has(item.id))
  const turn = (id: string) => {
    const next = new Set(stays)
    if (!next.delete(id)) next.add(id)
    setStays(next)
  }
  const write = async () => {
    setWriting(true)
    const written = await onWrite(chosen)
    if (written === chosen.length) dialog.current?.close()
    setLeft(chosen.length - written)
  }
  return (
    <dialog
      ref={dialog}
      class="palette together"
      aria-label={say('together')}
      {...inOurLanguage()}
      onClose={() => onClose()}
    >
      <form
        class="inner"
        onSubmit={(event) => {
          event.preventDefault()
          void write()
        }}
      >
        <h2>{say('together')}</h2>
        <p class="muted">{say('together_more')}</p>
        <ul class="plain changes">
          {changes.map(({ item, field, reframing }) => (
            <li key={item.id}>
              <label>
                <input
                  type="checkbox"
                  checked={!stays.has(item.id)}
                  disabled={writing}
                  onChange={() => turn(item.id)}
                />
                <Preview text={field.text} reframing={reframing} pieces={[{ text: reframing.text }]} shown />
              </label>
            </li>
          ))}
        </ul>
        <p role="status" class={left ? undefined : 'unseen'}>
          {left ? say('together_left', { count: left }) : ''}
        </p>
        <div class="buttons">
          {left === null && (
            <button type="submit" class="main" disabled={writing || chosen.length === 0}>
              {say('together_write', { count: chosen.length })}
            </button>
          )}
          <button type="button" onClick={() => dialog.current?.close()}>
            {say(left === null ? 'together_stay' : 'close')}
          </button>
        </div>
      </form>
    </dialog>
  )
}
