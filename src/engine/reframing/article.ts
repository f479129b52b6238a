const SILENT_H = /^(?:hour|honest|honou?r|heir)/i
const YOU_SOUND = /^(?:uni(?![nm])|use|usu|uti|eu|one\b|once\b|ut[ao])/i

/** "a" or "an" for the word that follows, by how it is said. Numbers: an 8, an 11, an 18. */
export function articleFor(next: string): 'a' | 'an' {
  if (/^(?:8|11\b|18)/.test(next)) return 'an'
  if (SILENT_H.test(next)) return 'an'
  return /^[aeiou]/i.test(next) && !YOU_SOUND.test(next) ? 'an' : 'a'
}

/** Puts right every "a" and "an" inside `text` that the rule wrote. */
export function fixArticles(text: string): string {
  return text.replace(/\b(an?) (?=([\p{L}\p{N}]+))/giu, (whole, article: string, next: string) => {
    const right = articleFor(next)
    if (article.toLowerCase() === right) return whole
    return `${article[0] === 'A' ? right[0]!.toUpperCase() + right.slice(1) : right} `
  })
}
