import type { Sources } from './compile.ts'
import type { PackBase } from './word-base.ts'

/** What packs are compiled against, from what the built-in rules are compiled from. */
export function packBaseOf({ rules, classes, cues, verbs, shared, references }: Sources): PackBase {
  const families = [...new Set(rules.map(({ path }) => path.split('/').at(-2) ?? ''))].sort()
  return { classes, cues, verbs, shared, references, families }
}
