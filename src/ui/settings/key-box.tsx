import { chordName } from '../chord-name.ts'
import { say } from '../messages.ts'
import type { SettingRow } from './setting-data.ts'

interface KeyBoxProps {
  control: Extract<SettingRow['control'], { is: 'key' }>
  id: string
  disabled: boolean
  'aria-describedby': string
  onSet(chord: string): void
}

const HELD = ['Control', 'Meta', 'Shift', 'Alt', 'AltGraph', 'CapsLock', 'Dead', 'Unidentified']

/** A box that takes the keys that are pressed in it. Tab and Esc lead out of it, as everywhere. */
export function KeyBox({ control, onSet, ...shared }: KeyBoxProps) {
  return (
    <input
      {...shared}
      type="text"
      class="key-box"
      readOnly
      value={chordName(control.value, control.apple)}
      placeholder={say('keys_press')}
      title={say('keys_press')}
      onKeyDown={(event) => {
        if (event.key === 'Tab' || event.key === 'Escape' || HELD.includes(event.key)) return
        event.preventDefault()
        event.stopPropagation()
        onSet(control.chordOf(event))
      }}
    />
  )
}
