/** What browsers and systems have these for, wherever one is; most of them never reach a page. */
const BROWSERS = new Set(
  [
    ...'ACFHIJKLNOPRSTUVWXYZ'.split('').map((letter) => `Key${letter}`),
    ...'0123456789'.split('').map((digit) => `Digit${digit}`),
    'Minus',
    'Equal',
    'Tab',
  ].flatMap((key) => [`ctrl+${key}`, `meta+${key}`]),
)
const FUNCTION_KEYS = new Set([
  'F1',
  'F3',
  'F5',
  'F6',
  'F7',
  'F10',
  'F11',
  'F12',
  'alt+F4',
  'alt+ArrowLeft',
  'alt+ArrowRight',
])

/** Why a chord may not do what one hopes: another of ours has it, the browser does, or it writes. */
export type KeyConflict = { is: 'ours'; name: string } | { is: 'browser' } | { is: 'writes' }

/** Whether a chord writes a letter, or moves the caret, where one types: it cannot be had. Pure. */
export function writes(chord: string): boolean {
  const held = chord.split('+')
  const key = held.pop() ?? ''
  if (held.includes('ctrl') || held.includes('meta')) return /^(?:Backspace|Delete|Enter|Arrow|Home|End)/.test(key)
  if (/^F\d+$/.test(key)) return false
  return !(held.includes('alt') && held.includes('shift') && !/^Arrow/.test(key))
}

/** Whether all of `chosen` can be had: names that there are, and no keys that write. Pure. */
export const canBeHad = (chosen: Readonly<Record<string, string>>, names: readonly string[]): boolean =>
  Object.entries(chosen).every(([name, chord]) => names.includes(name) && !writes(chord))

/**
 * What stands in the way of `chord` for `name`, worst first; null where nothing does. Pure.
 * @param all the chords of all names as they are
 */
export function keyConflict(name: string, chord: string, all: Readonly<Record<string, string>>): KeyConflict | null {
  if (writes(chord)) return { is: 'writes' }
  const other = Object.keys(all).find((one) => one !== name && all[one] === chord)
  if (other !== undefined) return { is: 'ours', name: other }
  return BROWSERS.has(chord) || FUNCTION_KEYS.has(chord) ? { is: 'browser' } : null
}
