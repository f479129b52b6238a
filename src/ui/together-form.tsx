import { useState } from 'preact/hooks'
import type { Reframing } from '../engine/finding.ts'
import { Preview } from './card/preview.tsx'
import { say } from './messages.ts'

/** A change that can be made as it stands: the text it is in, and the wording for it. */
export interface Change {
  id: string
  text: string
  reframing: Reframing
}

export interface TogetherFormProps {
  changes: readonly Change[]
  /** Writes those with these ids one after the other; answers how many were written. */
  onWrite(ids: readonly string[]): Promise<number>
  /** Nothing is left to do here: all were written, or the writer leaves them. */
  onClose(): void
}

/** Several changes before they are written, each with its sentence as it would read: what is not ticked stays. */
export function TogetherForm({ changes, onWrite, onClose }: TogetherFormProps) {
  const [stays, setStays] = useState<ReadonlySet<string>>(new Set())
  const [left, setLeft] = useState<number | null>(null)
  const [writing, setWriting] = useState(false)
  const chosen = changes.filter(({ id }) => !stays.has(id)).map(({ id }) => id)
  const turn = (id: string) => {
    const next = new Set(stays)
    if (!next.delete(id)) next.add(id)
    setStays(next)
  }
  const write = async () => {
    setWriting(true)
    const written = await onWrite(chosen)
    if (written === chosen.length) onClose()
    setLeft(chosen.length - written)
  }
  return (
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
        {changes.map(({ id, text, reframing }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={!stays.has(id)} disabled={writing} onChange={() => turn(id)} />
              <Preview text={text} reframing={reframing} pieces={[{ text: reframing.text }]} shown />
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
        <button type="button" onClick={onClose}>
          {say(left === null ? 'together_stay' : 'close')}
        </button>
      </div>
    </form>
  )
}
