import { chordsOf, type Pressed } from '../chord-name.ts'

/** What a key means on the card. */
export type KeyAction =
  | { do: 'choose'; index: number }
  | { do: 'move'; step: 1 | -1 }
  | { do: 'show'; view: 'steps' | 'leave' | 'together' }
  | { do: 'why' }
  | { do: 'escape' }

/** The keys that go on to the next phrase and back, as chords. */
export interface Moves {
  next: string
  previous: string
}

export const FIRST_MOVES: Moves = { next: 'F8', previous: 'shift+F8' }

/**
 * Reads a key pressed inside the card; null means that it is none of ours. Matched by `code` first, so that digits and letters work on every
 * keyboard layout. `typing`: the focus is in a box for words, where digits and letters are words. `moves`: the chords for next and previous.
 */
export function cardKey(key: Pressed, typing: boolean, moves: Moves = FIRST_MOVES): KeyAction | null {
  const chords = chordsOf(key)
  if (chords.includes(moves.next)) return { do: 'move', step: 1 }
  if (chords.includes(moves.previous)) return { do: 'move', step: -1 }
  if (key.ctrlKey || key.metaKey || key.altKey) return null
  if (key.code === 'Escape' || key.key === 'Escape') return { do: 'escape' }
  if (typing || key.shiftKey) return null
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(key.code) ?? /^([1-9])$/.exec(key.key)
  if (digit) return { do: 'choose', index: Number(digit[1]) - 1 }
  const letter = /^Key([A-Z])$/.exec(key.code)?.[1]?.toLowerCase() ?? key.key.toLowerCase()
  if (letter === 'd') return { do: 'show', view: 'steps' }
  if (letter === 'l') return { do: 'show', view: 'leave' }
  if (letter === 'a') return { do: 'show', view: 'together' }
  if (letter === 'w') return { do: 'why' }
  return null
}

/** The next index for an arrow key, Home or End in a list of `count`; null for any other key. Goes round at the ends. */
export function listKey(key: string, index: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (index + 1) % count
  if (key === 'ArrowUp') return (index - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}
