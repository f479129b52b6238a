import { LEAST, type LooksChoice, type SettingValues } from './kept-setting.ts'

/** Stands for: nothing of its own. */
export const AS_SET = 'as-set'

const YES_NO = [
  ['yes', 'sites_plain_yes'],
  ['no', 'sites_plain_no'],
] as const

/** What can be chosen in the place of what holds for all: its part, its name, its values. */
export const LOOKS = [
  ['least', 'set_least', LEAST],
  ['plain', 'set_plain', YES_NO],
  ['glance', 'set_glance', YES_NO],
] as const

/** The same for a site. */
export const SITE_LOOKS = [...LOOKS, ['chip', 'set_chip', YES_NO]] as const

export type LooksPart = keyof LooksChoice

/** The setting for all in whose place a part stands. */
export const IN_PLACE_OF = {
  least: 'leastSeverity',
  plain: 'plainRecord',
  glance: 'glance',
  chip: 'chip',
} as const satisfies Record<LooksPart, keyof SettingValues>

/** A choice as the value of its control. */
export const choiceOf = (looks: LooksChoice | undefined, part: LooksPart): string => {
  const value = looks?.[part]
  return value === undefined ? AS_SET : typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
}

/** The looks with what a control says of one part of them; without it where it says nothing of its own. */
export function withChoice<L extends LooksChoice>(looks: L, part: LooksPart, value: string): L {
  const { [part]: _old, ...others } = looks
  const meant = value === 'yes' || value === 'no' ? value === 'yes' : value
  return (value === AS_SET ? others : { ...others, [part]: meant }) as L
}
