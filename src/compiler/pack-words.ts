import type { FormMark } from '../engine/word-list.ts'
import { FORM_MARKS, regularForm } from '../engine/word-list.ts'

/** The other way round of `wordsOf`: words as they are, or as a mark where they are a regular form of the last one that stands whole. */
export function packWords(words: readonly string[]): string {
  let packed = ''
  let stem = ''
  for (const word of words) {
    const mark: FormMark | undefined =
      stem === '' ? undefined : FORM_MARKS.find((one) => regularForm(stem, one) === word)
    if (mark !== undefined) packed += mark
    else {
      packed += packed === '' ? word : ` ${word}`
      stem = word
    }
  }
  return packed
}
