import { FIELD_KINDS, type FieldKind } from '../engine/finding.ts'
import { KIND_NAMES } from './kind-names.ts'
import { say } from './messages.ts'

export type KindChoice = FieldKind | 'guess'

const KINDS = [['guess', 'kind_guess'], ...FIELD_KINDS.map((kind) => [kind, KIND_NAMES[kind]] as const)] as const

interface KindSelectProps {
  kind: KindChoice
  /** Whether it can be left to be guessed. */
  guessed?: boolean
  /** What it is called, where more than one is shown. */
  label?: string
  onKind(kind: KindChoice): void
}

/** What kind of writing it is. */
export function KindSelect({ kind, guessed = false, label, onKind }: KindSelectProps) {
  return (
    <label class="line kind">
      <span>{say('kind_label')}</span>
      <select aria-label={label} value={kind} onChange={(event) => onKind(event.currentTarget.value as KindChoice)}>
        {KINDS.slice(guessed ? 0 : 1).map(([value, words]) => (
          <option key={value} value={value}>
            {say(words)}
          </option>
        ))}
      </select>
    </label>
  )
}
