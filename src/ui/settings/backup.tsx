import { useRef, useState } from 'preact/hooks'
import { JsonEditor } from '../code/json-editor.tsx'
import { FileField } from '../file-field.tsx'
import { say } from '../messages.ts'
import { settingsSchema } from './settings-schema.ts'

/** What can't be taken over from the settings as text. */
export type BackupProblem = { is: 'not-json' } | { is: 'unknown' | 'value' | 'locked'; key: string }

export interface BackupProps {
  /** All settings as they are now. */
  json: string
  /** What stands in the way of taking a text over. */
  check(text: string): readonly BackupProblem[]
  /** Takes over what a text says, or nothing of it and tells why. */
  onUse(text: string): Promise<readonly BackupProblem[]>
  onSave(text: string): void
}

const WORDS = { unknown: 'backup_unknown', value: 'backup_value', locked: 'backup_locked' } as const

const problemWords = (problem: BackupProblem): string =>
  problem.is === 'not-json' ? say('backup_not_json') : say(WORDS[problem.is], { key: problem.key })

/** All settings as text: to read, to change, to take along. */
export function Backup({ json, check, onUse, onSave }: BackupProps) {
  const files = useRef<HTMLInputElement>(null)
  /** What the writer made of the text; null while it is as the settings are. */
  const [draft, setDraft] = useState<string | null>(null)
  /** A text from a file that was not taken over, to look at. */
  const [opened, setOpened] = useState<string | null>(null)
  /** Each text that is taken over begins the box anew. */
  const [round, setRound] = useState(0)
  const [answer, setAnswer] = useState<readonly BackupProblem[] | null>(null)
  const use = async (given: string) => {
    const problems = await onUse(given)
    const taken = problems.length === 0
    setAnswer(problems)
    setDraft(taken ? null : given)
    setOpened(taken ? null : given)
    if (taken) setRound(round + 1)
  }
  return (
    <>
      <p class="muted">{say('backup_more')}</p>
      <p class="muted">{say('backup_keys')}</p>
      <JsonEditor
        label={say('backup_label')}
        key={round}
        value={opened ?? json}
        schema={settingsSchema()}
        unreadable={say('backup_not_json')}
        check={(text) =>
          check(text).map((problem) => ({
            ...('key' in problem && { name: problem.key }),
            words: problemWords(problem),
          }))
        }
        onInput={(text) => {
          setDraft(text)
          setAnswer(null)
        }}
      />
      <div class="buttons">
        <button type="button" disabled={draft === null || draft === json} onClick={() => void use(draft ?? json)}>
          {say('backup_use')}
        </button>
        <button type="button" onClick={() => onSave(json)}>
          {say('backup_save')}
        </button>
        <button type="button" onClick={() => files.current?.click()}>
          {say('backup_open')}
        </button>
        <FileField
          field={files}
          label={say('backup_open')}
          accept="application/json,.json"
          onOpen={(file) => void file.text().then(use)}
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
