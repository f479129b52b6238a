/** Marks in a packed word list: the word before, in another of its regular forms. */
export const FORM_MARKS = ['S', 'D', 'G', 'L'] as const
export type FormMark = (typeof FORM_MARKS)[number]

/**
 * The regular form of a word: S one or many, third person (refuses, tries), D past (refused), G -ing (refusing), L -ly (lazily). What English does not make
 * this way stands in the list as it is.
 */
export function regularForm(word: string, mark: FormMark): string {
  const bare = word.slice(0, -1)
  const last = word.slice(-1)
  const y = last === 'y' && !/[aeiou]$/.test(bare)
  if (mark === 'S') return y ? `${bare}ies` : /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
  if (mark === 'D') return y ? `${bare}ied` : last === 'e' ? `${word}d` : `${word}ed`
  if (mark === 'G') return last === 'e' && !/[eoy]$/.test(bare) ? `${bare}ing` : `${word}ing`
  return y ? `${bare}ily` : `${word}ly`
}

/** The words of a packed list: words apart by a space, each followed by the marks of those of its forms that come next. */
export function wordsOf(packed: string): string[] {
  const words: string[] = []
  for (const entry of packed === '' ? [] : packed.split(' ')) {
    let end = entry.length
    while (end > 0 && entry.charCodeAt(end - 1) >= 65 && entry.charCodeAt(end - 1) <= 90) end--
    const word = entry.slice(0, end)
    words.push(word)
    for (let i = end; i < entry.length; i++) words.push(regularForm(word, entry[i] as FormMark))
  }
  return words
}
