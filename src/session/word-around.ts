import type { Span } from '../editors/remap.ts'

/** Longer runs without a space are no words that anyone is still typing. */
const LONGEST = 64

/**
 * Letters, digits, apostrophes and hyphens; everything outside ASCII that is no space or punctuation counts as a letter, which saves
 * a property escape at load.
 */
const WORD = /[\w'’\-\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffdc]/

const isWord = (text: string, at: number): boolean => WORD.test(text.charAt(at))

/** The span from the first to the last letter of the words that touch [start, end). Empty when it touches none. */
export function wordsAround(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && start - from < LONGEST && isWord(text, from - 1)) from--
  let to = end
  while (to < text.length && to - end < LONGEST && isWord(text, to)) to++
  return { start: from, end: to }
}

/** The word that a writer at `caret` is in the middle of, or null when the unit before the caret ends no word. */
export function unfinishedWord(text: string, caret: number): Span | null {
  return caret > 0 && isWord(text, caret - 1) ? wordsAround(text, { start: caret, end: caret }) : null
}
