import { useId, useRef, useState } from 'preact/hooks'
import { say } from '../messages.ts'

/** What can't be taken over from the settings as text. */
export type BackupProblem = { is: 'not-json' } | { is: 'unknown' | 'value' | 'locked'; key: string }

export interface BackupProps {
  /** All settings as they are now. */
  json: string
  /** Takes over what a text says, or nothing of it and tells why. */
  onUse(text: string): Promise<readonly BackupProblem[]>
  onSave(text: string): void
}

const WORDS = { unknown: 'backup_unknown', value: 'backup_value', locked: 'backup_locked' } as const

const problemWords = (problem: BackupProblem): string =>
  problem.is === 'not-json' ? say('backup_not_json') : say(WORDS[problem.is], { key: problem.key })

/** All settings as text: to read, to change, to take along. */
export function Backup({ json, onUse, onSave }: BackupProps) {
  const id = useId()
  const files = useRef<HTMLInputElement>(null)
  /** What the writer made of the text; null while it is as the settings are. */
  const [draft, setDraft] = useState<string | null>(null)
  const [answer, setAnswer] = useState<readonly BackupProblem[] | null>(null)
  const text = draft ?? json
  const use = async (given: string) => {
    const problems = await onUse(given)
    setAnswer(problems)
    setDraft(problems.length === 0 ? null : given)
  }
  return (
    <>
      <p class="muted" id={id}>
        {say('backup_more')}
      </p>
      <textarea
        aria-label={say('backup_label')}
        class="json"
        rows={12}
        spellcheck={false}
        // Settings are no prose.
        data-kind-curiosity="off"
        aria-describedby={id}
        value={text}
        onInput={({ currentTarget }) => {
          setDraft(currentTarget.value)
          setAnswer(null)
        }}
      />
      <div class="buttons">
        <button type="button" disabled={draft === null || draft === json} onClick={() => void use(text)}>
          {say('backup_use')}
        </button>
        <button type="button" onClick={() => onSave(json)}>
          {say('backup_save')}
        </button>
        <button type="button" onClick={() => files.current?.click()}>
          {say('backup_open')}
        </button>
        <input
          ref={files}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={say('backup_open')}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) void file.text().then(use)
            currentTarget.value = ''
          }}
        />
      </div>
      <div role="status">
        {answer !== null && <p>{say(answer.length === 0 ? 'backup_used' : 'backup_kept')}</p>}
        {answer !== null && answer.length > 0 && (
          <ul>
            {answer.map((problem) => (
              <li key={problemWords(problem)}>{problemWords(problem)}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
