import { VERB_FORMS } from '../engine/reframing/forms.ts'
import { PRONOUNS } from '../engine/reframing/render.ts'
import type { RuleWords } from '../engine/tables.ts'
import { EVERY_FIELD, FIELD_BIT } from '../engine/tables.ts'
import { compileContexts, compilePattern } from './compile-patterns.ts'
import type { Inflector } from './inflect.ts'
import type { Problem } from './problem.ts'
import type { SourceFile } from './read-rule.ts'
import type { MatchEntry, RuleFile } from './rule-file.ts'
import { listOf } from './rule-file.ts'
import type { KeptRule } from './table-builder.ts'
import type { WordClasses } from './word-classes.ts'

/** A rule's patterns and words, as the tables keep them. Every mistake is told to `problems`. */
export function compileRule(
  file: SourceFile,
  classes: WordClasses,
  inflect: Inflector,
  problems: Problem[],
): { row: KeptRule; words: RuleWords } {
  const { rule } = file
  const tell = (message: string, ...path: (string | number)[]) =>
    problems.push({ file: file.path, rule: rule.id, ...file.locate(path), message })
  const noticed = rule.kind === 'noticed'
  const contexts = (place: 'before' | 'after' | 'sentence') => {
    const fail = (error: unknown) => tell(error instanceof Error ? error.message : String(error), 'unless', place)
    return compileContexts(listOf(rule.unless?.[place]), classes, inflect, fail, place === 'sentence')
  }
  const row: KeptRule = {
    id: rule.id,
    kind: noticed ? 'noticed' : 'nudge',
    severity: rule.severity ?? (noticed ? 'hint' : 'nudge'),
    fields: fieldsOf(rule),
    despite: rule.despite ?? [],
    act: rule.act === true,
    self: rule.about === 'self' || rule.axis === 'self-criticism',
    match: [],
    before: contexts('before'),
    after: contexts('after'),
    sentence: contexts('sentence'),
  }

  const attempt = <T>(path: (string | number)[], action: () => T): T | null => {
    try {
      return action()
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error), ...path)
      return null
    }
  }

  const variants = rule.match.map((entry, i) => {
    const { words, reframe = rule.reframe ?? [], template = rule.template ?? [], question } = asEntry(entry)
    const path = typeof entry === 'string' ? ['match', i] : ['match', i, 'words']
    const made = attempt(path, () => compilePattern(words, classes, inflect))
    if (made !== null) row.match.push(made.program)
    const slots = made?.slots ?? new Map<string, number>()
    const inSlots = (text: string, allowPlaceholders: boolean) =>
      attempt(['match', i], () => withSlots(text, slots, inflect, allowPlaceholders)) ?? ''
    return {
      reframe: reframe.map((text) => inSlots(text, false)),
      template: template.map((text) => inSlots(text, true)),
      ...(question === undefined ? {} : { question: inSlots(question, false) }),
    }
  })

  return { row, words: wordsOf(rule, variants, tell) }
}

function asEntry(entry: string | MatchEntry): MatchEntry {
  return typeof entry === 'string' ? { words: entry } : entry
}

function fieldsOf(rule: RuleFile): number {
  const fields = listOf(rule.field)
  return fields.length === 0 ? EVERY_FIELD : fields.reduce((bits, field) => bits | FIELD_BIT[field], 0)
}

/** Names in a reframing become slot numbers; lemmas it needs are inflected. @throws Error for a name that the pattern does not have. */
function withSlots(text: string, slots: Map<string, number>, inflect: Inflector, allowPlaceholders: boolean): string {
  if (!allowPlaceholders && text.includes('['))
    throw new Error(`“${text}” holds a placeholder: put it under “template”.`)
  return text.replace(/\{([^}]*)\}/g, (_, part: string) => {
    const [name = '', as] = part.split(' as ')
    if ((PRONOUNS as readonly string[]).includes(name)) return `{${name}}`
    const slot = slots.get(name)
    if (slot === undefined)
      throw new Error(
        `“{${name}}” is not a name in this pattern; it has ${[...slots.keys()].map((known) => `{${known}}`).join(', ') || 'none'}.`,
      )
    if (as !== undefined && !(VERB_FORMS as readonly string[]).includes(as)) {
      inflect.verbRow(as)
      inflect.nounRow(as)
    }
    return `{${slot}${as === undefined ? '' : ` as ${as}`}}`
  })
}

function wordsOf(
  rule: RuleFile,
  variants: RuleWords['variants'],
  tell: (message: string, ...path: (string | number)[]) => void,
): RuleWords {
  const noticed = rule.kind === 'noticed'
  const effect = noticed ? rule.says : rule.effect
  if (effect === undefined)
    tell(noticed ? 'A noticing says something: add “says”.' : 'Add “effect”: what the words can do to a reader.')
  if (!noticed) {
    for (const key of ['question', 'why', 'axis', 'about'] as const)
      if (rule[key] === undefined) tell(`A rule needs “${key}”.`)
  } else if (rule.facet === undefined)
    tell('A noticing names its “facet”: motivation, wisdom, awareness or capacities.')
  return {
    title: rule.title,
    layer: rule.layer,
    effect: effect ?? '',
    variants,
    ...(rule.axis === undefined ? {} : { axis: rule.axis }),
    ...(rule.facet === undefined ? {} : { facet: rule.facet }),
    ...(rule.question === undefined ? {} : { question: rule.question }),
    ...(rule.why === undefined ? {} : { why: rule.why }),
    source: rule.source,
    ...(rule.answer ? { answer: true as const } : {}),
    ...(rule['safe-near-risk'] ? { safeNearRisk: true as const } : {}),
  }
}
