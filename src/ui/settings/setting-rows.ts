import type { Severity } from '../../engine/finding.ts'
import { chordName } from '../chord-name.ts'
import { say } from '../messages.ts'
import { FAMILIES } from './families.ts'
import { keyConflict, writes } from './key-conflicts.ts'
import type { Control, SettingRow } from './setting-data.ts'

/** What can be set, as it is kept. */
export interface SettingValues {
  leastSeverity: Severity
  plainRecord: boolean
  quietFamilies: readonly string[]
  badge: 'dot' | 'number'
  contact: { name: string; reach: string }
  /** Keys that were chosen, by what they do; the others are as they come. */
  chosenKeys: Readonly<Record<string, string>>
}

/** What the rows of keys need to know of the keyboard. */
export interface Keyboard {
  /** The keys as they come, by what they do. */
  first: Readonly<Record<string, string>>
  apple: boolean
  chordOf(event: KeyboardEvent): string
}

/** What a change of a row makes of the values; null where the value is none that fits. */
type Change = (values: SettingValues, value: string | boolean) => Partial<SettingValues> | null

const LEAST = [
  ['hint', 'set_least_hint'],
  ['nudge', 'set_least_nudge'],
  ['strong', 'set_least_strong'],
] as const

const onOff = (value: boolean) => say(value ? 'on' : 'off')

interface Kept {
  row: Omit<SettingRow, 'locked' | 'modified'>
  /** Under which key it is kept. */
  key: keyof SettingValues
  first: string | boolean
  change: Change
}

function kept(values: SettingValues, families: Readonly<Record<string, number>>, keyboard: Keyboard): Kept[] {
  const one = (
    key: Kept['key'],
    row: Pick<SettingRow, 'id' | 'topic' | 'title' | 'more'>,
    control: Control,
    first: string | boolean,
    change: Change,
  ): Kept => {
    const words =
      typeof first === 'boolean'
        ? onOff(first)
        : control.is === 'choice'
          ? say(control.options.find(([value]) => value === first)?.[1] ?? 'nothing')
          : first || say('nothing')
    return { key, row: { ...row, control, first: words }, first, change }
  }
  const contact = (part: 'name' | 'reach', title: string, more: string) =>
    one(
      'contact',
      { id: `person.${part}`, topic: 'person', title, more },
      { is: 'text', value: values.contact[part] },
      '',
      ({ contact }, value) => ({ contact: { ...contact, [part]: String(value) } }),
    )
  return [
    one(
      'leastSeverity',
      { id: 'marks.least', topic: 'marks', title: say('set_least'), more: say('set_least_more') },
      { is: 'choice', value: values.leastSeverity, options: LEAST },
      'hint',
      (_, value) => {
        const least = LEAST.find(([severity]) => severity === value)?.[0]
        return least ? { leastSeverity: least } : null
      },
    ),
    one(
      'plainRecord',
      { id: 'marks.plainRecord', topic: 'marks', title: say('set_plain'), more: say('set_plain_more') },
      { is: 'switch', value: values.plainRecord },
      false,
      (_, value) => ({ plainRecord: value === true }),
    ),
    ...keyRows(values, keyboard),
    ...FAMILIES.map(([family, title]) =>
      one(
        'quietFamilies',
        {
          id: `families.${family}`,
          topic: 'families',
          title: say(title),
          more: say('set_family_count', { count: families[family] ?? 0 }),
        },
        { is: 'switch', value: !values.quietFamilies.includes(family) },
        true,
        ({ quietFamilies }, value) => {
          const others = quietFamilies.filter((other) => other !== family)
          return { quietFamilies: value === true ? others : [...others, family] }
        },
      ),
    ),
    one(
      'badge',
      { id: 'icon.number', topic: 'icon', title: say('set_badge'), more: say('badge_more') },
      { is: 'switch', value: values.badge === 'number' },
      false,
      (_, value) => ({ badge: value === true ? 'number' : 'dot' }),
    ),
    contact('name', say('set_name'), say('set_name_more')),
    contact('reach', say('set_reach'), say('set_reach_more')),
  ]
}

const KEYS = [
  ['menu', 'welcome_key_menu'],
  ['fix', 'welcome_key_fix'],
  ['next', 'do_next'],
  ['previous', 'do_previous'],
] as const

function keyRows({ chosenKeys }: SettingValues, { first, apple, chordOf }: Keyboard): Kept[] {
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
        first: chordName(first[name] ?? '', apple),
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

/** The rows of the settings. `families` tells how many rules each family has, `locked` which keys a clinic has set. */
export function settingRows(
  values: SettingValues,
  families: Readonly<Record<string, number>>,
  locked: ReadonlySet<string>,
  keyboard: Keyboard,
): SettingRow[] {
  return kept(values, families, keyboard).map(({ row, key, first }) => ({
    ...row,
    modified: row.control.value !== first,
    locked: locked.has(key),
  }))
}

/** What a new value for a row makes of the values; without one, its first value. Null where nothing fits. */
export function changed(
  values: SettingValues,
  keyboard: Keyboard,
  id: string,
  value?: string | boolean,
): Partial<SettingValues> | null {
  const one = kept(values, {}, keyboard).find(({ row }) => row.id === id)
  return one ? one.change(values, value ?? one.first) : null
}
