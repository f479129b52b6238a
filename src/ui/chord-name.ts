const PRINTED: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Backquote: '`',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}
const SIGNS: Readonly<Record<string, string>> = { ctrl: '⌃', meta: '⌘', shift: '⇧', alt: '⌥' }

/** A chord (`shift+alt+Period`) as a keyboard names it: `Shift+Alt+.`, with its signs on a Mac. Pure. */
export function chordName(chord: string, apple: boolean): string {
  const held = chord.split('+')
  const code = held.pop() ?? ''
  const key = PRINTED[code] ?? code.replace(/^(?:Key|Digit)(?=.$)/, '')
  if (apple) return held.map((one) => SIGNS[one] ?? one).join('') + key
  return [...held.map((one) => one.charAt(0).toUpperCase() + one.slice(1)), key].join('+')
}

const ARIA: Readonly<Record<string, string>> = { ctrl: 'Control', meta: 'Meta', shift: 'Shift', alt: 'Alt' }

/** A chord as `aria-keyshortcuts` writes it. Pure. */
export const ariaChord = (chord: string): string =>
  chord
    .split('+')
    .map((one) => ARIA[one] ?? one.replace(/^(?:Key|Digit)(?=.$)/, ''))
    .join('+')

/** Whether this keyboard is a Mac's. */
export const isApple = (): boolean => /^Mac|^iP/.test(navigator.platform)

const HELD = ['ctrl', 'meta', 'shift', 'alt'] as const

/** A pressed key with all that is held, such as `shift+alt+Period`: by its place on the keyboard, or by the name that is given for it. Pure. */
export const chordOf = (event: Pick<KeyboardEvent, `${(typeof HELD)[number]}Key`>, key: string): string =>
  [...HELD.filter((held) => event[`${held}Key`]), key].join('+')

/** A pressed key, as an event tells it. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | `${(typeof HELD)[number]}Key`>

/** What a pressed key may be meant as: by its place on the keyboard first, then by what is printed on it. Pure. */
export const chordsOf = (event: Pressed): string[] =>
  [event.code, event.key === '.' ? 'Period' : event.key].map((key) => chordOf(event, key))
