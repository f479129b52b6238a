import type { SourceFile } from '../read-rule.ts'
import type { RulesUnderLint } from './rules-under-lint.ts'
import type { LintWarning } from './warning.ts'

/** As many texts as a rule should leave alone, at least. */
const FEWEST = 3

/** Rules with too few texts that they leave alone, and such texts that prove nothing, since none of the rule's words is in them. */
export function counterexamples(rules: RulesUnderLint): LintWarning[] {
  return rules.files.flatMap((file) => [...few(file, rules), ...idle(file, rules)])
}

function few(file: SourceFile, rules: RulesUnderLint): LintWarning[] {
  const { leaves = [] } = file.rule.examples
  if (leaves.length >= FEWEST) return []
  const message = `This rule shows ${leaves.length === 0 ? 'no text' : `${leaves.length} of ${FEWEST} texts`} that it leaves alone. Add texts that hold its words and mean something else.`
  return [
    rules.warn(
      'few-counterexamples',
      'warning',
      file,
      leaves.length === 0 ? ['examples'] : ['examples', 'leaves'],
      message,
    ),
  ]
}

function idle(file: SourceFile, rules: RulesUnderLint): LintWarning[] {
  const own = rules.wordsOf(file)
  return (file.rule.examples.leaves ?? []).flatMap((text, i) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    if (words.some((word) => own.some((other) => areKin(word, other)))) return []
    const message = `“${text}” holds no word by which this rule looks, so that nothing could be found in it. Choose a text that a reader in haste would underline.`
    return [rules.warn('idle-counterexample', 'hint', file, ['examples', 'leaves', i], message)]
  })
}

/** The same word, or one that begins or holds the other: fail and failure, compliance and noncompliance. */
function areKin(word: string, other: string): boolean {
  if (word === other) return true
  if (word.length < STEM || other.length < STEM) return false
  return word.startsWith(other.slice(0, STEM)) || word.includes(other) || other.includes(word)
}

const STEM = 4
