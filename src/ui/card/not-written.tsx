import { useSignal } from '@preact/signals'
import { say } from '../messages.ts'

interface NotWrittenProps {
  state: 'changed' | 'refused'
  /** The new wording that was not taken, to copy. */
  words: string
  onCopy(words: string): void
}

/** Nothing was written, said plainly; when the page did not take the edit, the new wording can be copied. */
export function NotWritten({ state, words, onCopy }: NotWrittenProps) {
  const copied = useSignal(false)
  return (
    <div class="part form" role="status">
      <p>{say(state === 'changed' ? 'state_changed' : 'state_refused')}</p>
      {state === 'refused' && words && (
        <>
          <p class="below" dir="auto">
            <ins>{words}</ins>
          </p>
          <div class="buttons">
            <button
              type="button"
              class="main"
              onClick={() => {
                onCopy(words)
                copied.value = true
              }}
            >
              {say(copied.value ? 'copied' : 'copy')}
            </button>
          </div>
        </>
      )}
    </div>
  )
}
