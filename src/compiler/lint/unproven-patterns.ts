import { unmark } from '../prove.ts'
import type { RulesUnderLint } from './rules-under-lint.ts'
import { pathOf } from './rules-under-lint.ts'
import type { LintWarning } from './warning.ts'

/** Patterns of a file that no example of it shows at work. */
export function unprovenPatterns(rules: RulesUnderLint): LintWarning[] {
  return rules.files.flatMap((file) => {
    const { nudges = [], notices = [] } = file.rule.examples
    const shown = new Set(
      [...nudges.map(({ text }) => text), ...notices].flatMap((marked) =>
        rules.readAll(unmark(marked).text).flatMap(({ hits }) => hits.map((hit) => hit.pattern)),
      ),
    )
    return rules.patterns
      .filter(
        (one) => one.file === file && !shown.has(one.pattern) && one.entry < (file.inFile ?? Number.POSITIVE_INFINITY),
      )
      .map((one) =>
        rules.warn(
          'unproven-pattern',
          'hint',
          file,
          pathOf(one),
          `No example shows “${one.source}” at work${one.texts.length === 0 ? '' : ` (for one, “${one.texts[0]!.text}”)`}. Add one.`,
        ),
      )
  })
}
