/** What a key may be chosen for. */
export type ChordName = 'menu' | 'fix' | 'next' | 'previous'

/** The keys for each, as `chordOf` writes them. */
export type Chords = Readonly<Record<ChordName, string>>

/** The keys as they come: VS Code's. */
export const firstChords = (apple: boolean): Chords => ({
  menu: apple ? 'meta+Period' : 'ctrl+Period',
  fix: apple ? 'meta+alt+Period' : 'shift+alt+Period',
  next: 'F8',
  previous: 'shift+F8',
})

const HELD = ['ctrl', 'meta', 'shift', 'alt'] as const

/** A pressed key with all that is held, such as `shift+alt+Period`: by its place on the keyboard, or by the name that is given for it. Pure. */
export const chordOf = (event: Pick<KeyboardEvent, `${(typeof HELD)[number]}Key`>, key: string): string =>
  [...HELD.filter((held) => event[`${held}Key`]), key].join('+')
