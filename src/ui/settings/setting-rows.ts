import { say } from '../messages.ts'
import { FAMILIES } from './families.ts'
import { type Change, type Kept, type Keyboard, LEAST, type SettingValues } from './kept-setting.ts'
import { keyRows } from './key-rows.ts'
import { kindRows } from './kind-rows.ts'
import type { Control, SettingRow } from './setting-data.ts'

/** What may stand beside a field: title and words of each. */
const BESIDE = { chip: ['set_chip', 'set_chip_more'], bulb: ['set_bulb', 'set_bulb_more'] } as const

const onOff = (value: boolean) => say(value ? 'on' : 'off')

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
    one(
      'glance',
      { id: 'marks.glance', topic: 'marks', title: say('set_glance'), more: say('set_glance_more') },
      { is: 'switch', value: values.glance },
      false,
      (_, value) => ({ glance: value === true }),
    ),
    ...(['chip', 'bulb'] as const).map((name) =>
      one(
        name,
        { id: `marks.${name}`, topic: 'marks', title: say(BESIDE[name][0]), more: say(BESIDE[name][1]) },
        { is: 'switch', value: values[name] },
        false,
        (_, value) => ({ [name]: value === true }),
      ),
    ),
    ...kindRows(values),
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

/** The rows of the settings. `families` tells how many rules each family has, `locked` which keys a clinic has set. */
export function settingRows(
  values: SettingValues,
  families: Readonly<Record<string, number>>,
  locked: ReadonlySet<string>,
  keyboard: Keyboard,
): SettingRow[] {
  return kept(values, families, keyboard).map(({ row, key, stands, first }) => ({
    ...row,
    modified: row.control.value !== first,
    locked: locked.has(key) || (stands !== undefined && locked.has(stands)),
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
