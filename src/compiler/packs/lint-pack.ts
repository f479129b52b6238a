import { lint } from '../lint/lint.ts'
import type { LintWarning } from '../lint/warning.ts'
import type { PackBase } from '../word-base.ts'
import { compileWithin } from './compile-pack.ts'
import { Deadline, OutOfTime } from './deadline.ts'
import type { PackLimits } from './pack-limits.ts'
import { PACK_LIMITS } from './pack-limits.ts'
import { PackProblems, Refused } from './pack-problems.ts'

/** What the linter says of a pack that compiles, within the same limits; null when it does not compile, or takes too long to look through. */
export function lintPack(text: string, base: PackBase, limits: PackLimits = PACK_LIMITS): LintWarning[] | null {
  const deadline = new Deadline(limits.milliseconds)
  const problems = new PackProblems(limits.problems)
  try {
    const { pack, files, classes } = compileWithin(text, base, limits, deadline, problems)
    if (problems.count > 0) return null
    return lint({ detection: pack.detection, words: pack.words, files }, classes, () => deadline.check())
  } catch (error) {
    if (error instanceof OutOfTime || error instanceof Refused) return null
    throw error
  }
}
