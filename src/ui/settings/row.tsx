import { useId } from 'preact/hooks'
import { DiscardIcon } from '../icons.tsx'
import { say } from '../messages.ts'
import { KeyBox } from './key-box.tsx'
import type { SettingRow } from './setting-data.ts'

interface RowProps {
  row: SettingRow
  onSet(value: string | boolean): void
  onReset(): void
}

/** Where a setting stands in its page, for links to it. */
export const rowPlace = (id: string): string => `setting-${id}`

/** One setting: what it is called, what it does, its value, whether it was changed, and the way back. */
export function Row({ row, onSet, onReset }: RowProps) {
  const id = useId()
  const { title, more, modified, locked, first } = row
  const changed = `${say('settings_modified')} · ${say('settings_default', { value: first })}`
  const hint = locked ? say('settings_locked') : modified ? changed : ''
  return (
    <div class="setting" id={rowPlace(row.id)} data-modified={modified} data-setting={row.id}>
      <div class="about">
        <label for={id}>{title}</label>
        <p class="muted" id={`${id}-more`}>
          {more}
        </p>
        <small>
          <code>{row.id}</code> {hint}
        </small>
        {row.note && <p role="status">{row.note}</p>}
      </div>
      <div class="value">
        <Value row={row} id={id} onSet={onSet} />
        {modified && !locked && (
          <button
            type="button"
            class="quiet"
            aria-label={say('settings_reset_label', { title })}
            title={say('settings_reset')}
            onClick={onReset}
          >
            <DiscardIcon />
          </button>
        )}
      </div>
    </div>
  )
}

function Value({ row, id, onSet }: { row: SettingRow; id: string; onSet(value: string | boolean): void }) {
  const { control, locked } = row
  const shared = { id, disabled: locked, 'aria-describedby': `${id}-more` }
  if (control.is === 'switch')
    return (
      <button
        {...shared}
        type="button"
        class="switch"
        role="switch"
        aria-checked={control.value}
        onClick={() => onSet(!control.value)}
      >
        <span class="muted">{say(control.value ? 'on' : 'off')}</span>
        <span class="thumb" aria-hidden="true" />
      </button>
    )
  if (control.is === 'choice')
    return (
      <select {...shared} value={control.value} onChange={({ currentTarget }) => onSet(currentTarget.value)}>
        {control.options.map(([value, words]) => (
          <option key={value} value={value}>
            {say(words)}
          </option>
        ))}
      </select>
    )
  if (control.is === 'key') return <KeyBox {...shared} control={control} onSet={onSet} />
  return (
    <input
      {...shared}
      type="text"
      dir="auto"
      value={control.value}
      onChange={({ currentTarget }) => onSet(currentTarget.value)}
    />
  )
}
