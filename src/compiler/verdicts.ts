import type { SourceFile } from './read-rule.ts'
import type { MatchEntry, RuleFile, Verdict } from './rule-file.ts'

/** How people are judged in a word or two, whatever the word: src/rules/words/verdicts.yaml. In `words`, @own stands for the words of the rule; in a template, {own} for its placeholder. */
export interface VerdictForms {
  adjectives: MatchEntry[]
  nouns: MatchEntry[]
  verbs: MatchEntry[]
}

const KINDS = ['adjectives', 'nouns', 'verbs'] as const

/** What a template asks for where the rule does not say. */
const USUAL = 'did or said what'

/**
 * Rules whose “verdict” is written out as entries of `match`, behind their own; and the word classes with one for the words of each, so that a list is kept once however many forms
 * name it. @verdict takes in the adjectives of all, for a verdict seldom comes alone.
 */
export function writeOutVerdicts(
  files: readonly SourceFile[],
  classes: Readonly<Record<string, string>>,
  forms: VerdictForms,
): { files: SourceFile[]; classes: Record<string, string> } {
  const own: Record<string, string> = {}
  const all: string[] = []
  const written = files.map((file) => {
    const { rule } = file
    if (rule.verdict === undefined) return file
    const { verdict } = rule
    const entries = KINDS.flatMap((kind) => {
      const words = verdict[kind]
      if (words === undefined) return []
      if (kind === 'adjectives') all.push(words)
      // Verbs have few forms, and many of several words: as alternatives of the pattern each is looked for with the words beside it, which a class does not do.
      if (kind === 'verbs') return forms.verbs.map((form) => entryOf(form, `(${listed(words).join(' | ')})`, verdict))
      const name = classNameOf(rule, kind)
      own[name] = words
      return forms[kind].map((form) => entryOf(form, `@${name}`, verdict))
    })
    const inFile = rule.match.length
    // A mistake in what was written out is one of the words in the file.
    const locate: SourceFile['locate'] = (path, at) =>
      path[0] === 'match' && Number(path[1]) >= inFile ? file.locate(['verdict']) : file.locate(path, at)
    return { ...file, inFile, locate, rule: { ...rule, match: [...rule.match, ...entries] } }
  })
  return { files: written, classes: { ...classes, ...own, verdict: [classes.verdict ?? '', ...all].join(', ') } }
}

function classNameOf({ id }: RuleFile, kind: string): string {
  return `${kind}-of-${id.replace('/', '-')}`
}

function listed(words: string): string[] {
  return words.split(',').map((word) => word.trim())
}

function entryOf(form: MatchEntry, own: string, { did = USUAL }: Verdict): MatchEntry {
  const inTemplate = (line: string) => line.replace('{own}', `[${did}]`)
  return {
    ...form,
    words: form.words.replaceAll('@own', own),
    ...(form.template && { template: form.template.map(inTemplate) }),
  }
}
