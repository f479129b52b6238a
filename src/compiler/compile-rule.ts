import { GUARD_NAMES } from '../engine/guards/names.ts'
import { VERB_FORMS } from '../engine/reframing/forms.ts'
import { PRONOUNS } from '../engine/reframing/render.ts'
import type { RuleWords } from '../engine/tables.ts'
import { compileContexts, compilePattern } from './compile-patterns.ts'
import type { Inflector } from './inflect.ts'
import { PatternError } from './pattern-ast.ts'
import type { Problem } from './problem.ts'
import type { Program } from './program-step.ts'
import type { SourceFile } from './read-rule.ts'
import type { MatchEntry, RuleFile } from './rule-file.ts'
import { listOf } from './rule-file.ts'
import { entriesByRow, rowOf } from './rule-rows.ts'
import { tellMissing, wordsOf } from './rule-words.ts'
import type { KeptRule } from './table-builder.ts'
import { Typos } from './typos.ts'
import type { WordClasses } from './word-classes.ts'

/** A row of the engine and its words. */
export interface CompiledRow {
  row: KeptRule
  words: RuleWords
}

type Path = readonly (string | number)[]

/** The rows of a rule (see entriesByRow), with their patterns and words. Every mistake is told to `problems`. */
export function compileRule(
  file: SourceFile,
  classes: WordClasses,
  inflect: Inflector,
  problems: Problem[],
): CompiledRow[] {
  const { rule } = file
  const tell = (error: unknown, ...path: Path) =>
    problems.push({
      file: file.path,
      rule: rule.id,
      ...file.locate(path, error instanceof PatternError ? error.at : 0),
      message: error instanceof Error ? error.message : String(error),
    })
  tellMissing(rule, tell)
  for (const [i, name] of (rule.despite ?? []).entries())
    if (!GUARD_NAMES.includes(name))
      tell(`There is no guard “${name}”: choose among ${GUARD_NAMES.join(', ')}.`, 'despite', i)
  const typos = new Typos(rule.typos)

  const contextsAt = (place: 'before' | 'after' | 'sentence') => {
    const written = rule.unless?.[place]
    const fail = (error: unknown, i: number) =>
      tell(error, 'unless', place, ...(typeof written === 'string' ? [] : [i]))
    return compileContexts(listOf(written), classes, inflect, fail, place === 'sentence', typos)
  }
  const contexts = { before: contextsAt('before'), after: contextsAt('after'), sentence: contextsAt('sentence') }

  const rows = entriesByRow(rule).map((entries) => {
    const match: Program[] = []
    const variants = entries.map(({ entry, index }) => {
      const attempt = <T>(otherwise: T, path: Path, action: () => T): T => {
        try {
          return action()
        } catch (error) {
          tell(error, ...path)
          return otherwise
        }
      }
      const at = ['match', index]
      const slots = attempt(new Map<string, number>(), [...at, 'words'], () => {
        const made = compilePattern(entry.words, classes, inflect, typos, 'where-nothing-is-lost')
        match.push(made.program)
        return made.slots
      })
      return variantOf(rule, entry, (key, text, i) => {
        const path = [...(entry[key] === undefined ? [] : at), key, ...(i === undefined ? [] : [i])]
        return attempt('', path, () => withSlots(text, slots, inflect, key === 'template'))
      })
    })
    const first = entries[0].entry
    return { row: { ...rowOf(rule, first), ...contexts, match }, words: wordsOf(rule, first, variants) }
  })
  typos.check((message, word, place) => tell(message, 'typos', word, ...(place === undefined ? [] : [place])))
  return rows
}

function variantOf(
  rule: RuleFile,
  entry: MatchEntry,
  inSlots: (key: 'reframe' | 'template' | 'question', text: string, i?: number) => string,
): RuleWords['variants'][number] {
  // The question of the rule is asked as it stands, unless it names what a pattern keeps.
  const question = entry.question ?? (rule.question?.includes('{') ? rule.question : undefined)
  const lines = (key: 'reframe' | 'template') => (entry[key] ?? rule[key] ?? []).map((text, i) => inSlots(key, text, i))
  return {
    reframe: lines('reframe'),
    template: lines('template'),
    ...(question === undefined ? {} : { question: inSlots('question', question) }),
  }
}

/** Names in a reframing become slot numbers; lemmas it needs are inflected. @throws Error for a name that the pattern does not have. */
function withSlots(text: string, slots: Map<string, number>, inflect: Inflector, allowPlaceholders: boolean): string {
  if (!allowPlaceholders && text.includes('['))
    throw new PatternError(`“${text}” holds a placeholder: put it under “template”.`, text.indexOf('['))
  return text.replace(/\{([^}]*)\}/g, (_, part: string, at: number) => {
    const [name = '', as] = part.split(' as ')
    if ((PRONOUNS as readonly string[]).includes(name)) return `{${name}}`
    const slot = slots.get(name)
    if (slot === undefined)
      throw new PatternError(
        `“{${name}}” is not a name in this pattern; it has ${[...slots.keys()].map((known) => `{${known}}`).join(', ') || 'none'}.`,
        at,
      )
    if (as !== undefined && !(VERB_FORMS as readonly string[]).includes(as)) {
      inflect.verbRow(as)
      inflect.nounRow(as)
    }
    return `{${slot}${as === undefined ? '' : ` as ${as}`}}`
  })
}
