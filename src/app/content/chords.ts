import { FIRST_MOVES } from '../../ui/card/card-keys.ts'

/** What a key may be chosen for. */
export type ChordName = 'menu' | 'fix' | 'next' | 'previous' | 'hover'

/** The keys for each, as `chordOf` writes them; empty: none. */
export type Chords = Readonly<Record<ChordName, string>>

/** The keys as they come: VS Code's. */
export const firstChords = (apple: boolean): Chords => ({
  menu: apple ? 'meta+Period' : 'ctrl+Period',
  fix: apple ? 'meta+alt+Period' : 'shift+alt+Period',
  ...FIRST_MOVES,
  hover: '',
})
