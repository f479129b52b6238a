import { chordName, isApple } from '../../ui/chord-name.ts'
import type { KeyNames } from '../../ui/welcome.tsx'
import type { Chords } from '../content/chords.ts'

/** The keys that work in fields, as this keyboard names them. */
export function keyNames(chords: Chords): KeyNames {
  const apple = isApple()
  const named = (chord: string) => chordName(chord, apple)
  return {
    menu: named(chords.menu),
    fix: named(chords.fix),
    next: named(chords.next),
    previous: named(chords.previous),
    quiet: named('shift+alt+KeyQ'),
  }
}
