import { readBoundedYaml } from '../compiler/packs/bounded-yaml.ts'
import type { PackResult } from '../compiler/packs/compile-pack.ts'
import { Deadline, OutOfTime } from '../compiler/packs/deadline.ts'
import { PACK_LIMITS } from '../compiler/packs/pack-limits.ts'
import type { RuleFile } from '../compiler/rule-file.ts'
import { type RulePage, rulePages } from '../compiler/rule-pages.ts'

/** What the worker says of a pack: tables, and a page for each rule to show it by; or reasons. */
export type PackAnswer = PackResult & { pages?: RulePage[] }

/** Adds the pages of its rules to a pack that holds, from the same text. They are for looking: where they take too long there are none. */
export function packAnswer(text: string, result: PackResult): PackAnswer {
  const { pack } = result
  if (pack === null) return result
  try {
    const { documents } = readBoundedYaml(text, PACK_LIMITS, new Deadline(PACK_LIMITS.milliseconds))
    // As the compiler has it: the first is the header, and one that is empty is a line of dashes too many.
    const files = documents
      .slice(1)
      .filter(({ value }) => value !== null)
      .map(({ value, locate }) => ({ path: pack.id, rule: value as RuleFile, locate }))
    return { ...result, pages: rulePages({ ...pack, files }, pack.words.sources) }
  } catch (error) {
    if (error instanceof OutOfTime) return result
    throw error
  }
}
