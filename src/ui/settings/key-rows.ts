import { chordName } from '../chord-name.ts'
import { say } from '../messages.ts'
import type { Kept, Keyboard, SettingValues } from './kept-setting.ts'
import { keyConflict, writes } from './key-conflicts.ts'

const KEYS = [
  ['menu', 'welcome_key_menu'],
  ['fix', 'welcome_key_fix'],
  ['next', 'do_next'],
  ['previous', 'do_previous'],
  ['hover', 'do_hover'],
] as const

/** The rows of the keys that work in fields. */
export function keyRows({ chosenKeys }: SettingValues, { first, apple, chordOf }: Keyboard): Kept[] {
  const all = { ...first, ...chosenKeys }
  const titleOf = (name: string) => say(KEYS.find(([one]) => one === name)?.[1] ?? 'nothing')
  return KEYS.map(([name, title]): Kept => {
    const value = all[name] ?? ''
    const conflict = keyConflict(name, value, all)
    const note =
      conflict?.is === 'ours'
        ? say('keys_ours', { title: titleOf(conflict.name) })
        : conflict?.is === 'browser'
          ? say('keys_browser')
          : undefined
    return {
      key: 'chosenKeys',
      first: first[name] ?? '',
      row: {
        id: `keys.${name}`,
        topic: 'keys',
        title: say(title),
        more: say('keys_more'),
        control: { is: 'key', value, apple, chordOf },
        first: first[name] ? chordName(first[name], apple) : say('keys_none'),
        ...(note !== undefined && { note }),
      },
      change: (values, chord) => {
        if (typeof chord !== 'string' || writes(chord)) return null
        const { [name]: _before, ...others } = values.chosenKeys
        return { chosenKeys: chord === first[name] ? others : { ...others, [name]: chord } }
      },
    }
  })
}
