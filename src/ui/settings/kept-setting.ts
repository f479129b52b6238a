import type { FieldKind, Severity } from '../../engine/finding.ts'
import type { MessageKey } from '../messages.ts'
import type { SettingRow } from './setting-data.ts'

/** What can be chosen for one kind of writing, or one site, in the place of what holds for all. */
export interface LooksChoice {
  least?: Severity
  plain?: boolean
  glance?: boolean
  /** Only for sites. */
  chip?: boolean
}

/** What can be set, as it is kept. */
export interface SettingValues {
  leastSeverity: Severity
  plainRecord: boolean
  glance: boolean
  chip: boolean
  bulb: boolean
  /** What was chosen for one kind of writing. */
  byKind: Readonly<Partial<Record<FieldKind, LooksChoice>>>
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
export type Change = (values: SettingValues, value: string | boolean) => Partial<SettingValues> | null

/** A setting: its row, under which key it is kept, its first value, and what a change makes of all values. */
export interface Kept {
  row: Omit<SettingRow, 'locked' | 'modified'>
  /** Under which key it is kept. */
  key: keyof SettingValues
  /** Whose value a clinic can set: what is chosen here would stand in its place. */
  stands?: keyof SettingValues
  first: string | boolean
  change: Change
}

/** The least that can be underlined, by what it is called. */
export const LEAST = [
  ['hint', 'set_least_hint'],
  ['nudge', 'set_least_nudge'],
  ['strong', 'set_least_strong'],
] as const satisfies readonly (readonly [Severity, MessageKey])[]
