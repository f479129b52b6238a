import detection from '#tables/detection'
import words from '#tables/words'
import { idsOf } from '../../engine/load-tables.ts'

/** What a rule is called; its id, where it has gone since. */
export function ruleTitle(id: string): string {
  const place = idsOf(detection.ids).indexOf(id)
  return words.rules[place]?.title ?? id
}
