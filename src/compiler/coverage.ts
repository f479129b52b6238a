import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { FieldKind } from '../engine/finding.ts'

/** A term that a published guide or list names, and what answers it here. */
export interface Covered {
  /** The table of the guides in which it stands, such as A1. */
  section: string
  term: string
  /** The rule that speaks of it, in the sentence `shown`, in that kind of writing. */
  rule?: string
  shown?: string
  field?: FieldKind
  /** Why no rule answers it. */
  whyNot?: string
}

type Entry = Omit<Covered, 'section' | 'whyNot'> & { 'why-not'?: string }

/** Reads src/rules/coverage.yaml below `root`, in its order. @throws YAMLParseError */
export function readCoverage(root: string): Covered[] {
  const sections = parse(readFileSync(join(root, 'src/rules/coverage.yaml'), 'utf8')) as Record<string, Entry[]>
  return Object.entries(sections).flatMap(([section, entries]) =>
    entries.map(({ 'why-not': whyNot, ...entry }) => ({
      section,
      ...entry,
      ...(whyNot === undefined ? {} : { whyNot }),
    })),
  )
}
