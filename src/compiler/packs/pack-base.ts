import type { Sources } from '../compile.ts'
import { askedForms } from '../inflect.ts'
import { readRule } from '../read-rule.ts'
import { writeOutVerdicts } from '../verdicts.ts'
import type { PackBase } from '../word-base.ts'

/** What packs are compiled against, from what the built-in rules are compiled from; those have to be compiled first, for the forms of their words to be known. */
export function packBaseOf({ rules, classes: written, verdicts, cues, verbs, shared, references }: Sources): PackBase {
  const files = rules.flatMap(({ path, text }) => readRule(path, text).file ?? [])
  // Packs know the verdicts of all built-in rules, not the list of each.
  const { verdict = '' } = writeOutVerdicts(files, written, verdicts).classes
  const classes = { ...written, verdict }
  const families = [...new Set(rules.map(({ path }) => path.split('/').at(-2) ?? ''))].sort()
  return { classes, cues, verbs, shared, references, families, forms: askedForms() }
}
