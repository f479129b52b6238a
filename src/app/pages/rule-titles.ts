import detection from '#tables/detection'
import words from '#tables/words'

/** What a rule is called; its id, where it has gone since. */
export function ruleTitle(id: string): string {
  const place = detection.rules.findIndex((rule) => rule.id === id)
  return words.rules[place]?.title ?? id
}
