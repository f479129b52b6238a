import type { MessageKey } from '../messages.ts'

export type Topic = 'marks' | 'kinds' | 'families' | 'keys' | 'icon' | 'person'

/** How a setting is changed, and what it is now. */
export type Control =
  | { is: 'switch'; value: boolean }
  | { is: 'choice'; value: string; options: readonly (readonly [value: string, words: MessageKey])[] }
  | { is: 'text'; value: string }
  | { is: 'key'; value: string; apple: boolean; chordOf(event: KeyboardEvent): string }

/** A setting as a row of the page. */
export interface SettingRow {
  /** What it is called in all languages, and found by. */
  id: string
  topic: Topic
  title: string
  more: string
  control: Control
  /** The value before anybody changed it, in words. */
  first: string
  /** What to know about its value: these keys may not do what one hopes. */
  note?: string
  modified: boolean
  /** The clinic has set it. */
  locked: boolean
}

/** Whether a row is found by `words`: each is somewhere in it; `@modified` finds what was changed. Pure. */
export function found(row: SettingRow, words: string): boolean {
  const hay = [row.id, row.title, row.more].join('\n').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => (word === '@modified' ? row.modified : hay.includes(word)))
}
