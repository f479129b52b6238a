import type { RuleFile } from '../rule-file.ts'
import { listOf } from '../rule-file.ts'
import type { PackLimits } from './pack-limits.ts'
import { Refused } from './pack-problems.ts'
import type { PatternTotals, TooLarge } from './pattern-size.ts'
import { refusedAsText, refusedLemma } from './pattern-size.ts'

type Path = (string | number)[]
type Tell = (path: Path, message: string, mend: string) => void

/**
 * Shared guards that a rule of a pack may speak in spite of. Not among them are those that keep people safe: risk, harm, consent, and text that is not
 * the writer's.
 */
export const OPEN_GUARDS: readonly string[] = [
  'negation',
  'reported-speech',
  'therapeutic-topic',
  'quotation',
  'clinical-compound',
  'proper-name',
  'heading',
  'answered',
  'about',
]

/** What the rules of a pack come to together. */
export interface PackTotals extends PatternTotals {
  patterns: number
  examples: number
  proofLength: number
}

/** Every pattern of a rule, and where it stands. */
export function patternsOf(rule: RuleFile): { path: Path; source: string }[] {
  return [
    ...rule.match.map((entry, i) =>
      typeof entry === 'string'
        ? { path: ['match', i], source: entry }
        : { path: ['match', i, 'words'], source: entry.words },
    ),
    ...(['before', 'after', 'sentence'] as const).flatMap((place) => {
      const written = rule.unless?.[place]
      return listOf(written).map((source, i) => ({
        path: ['unless', place, ...(Array.isArray(written) ? [i] : [])],
        source,
      }))
    }),
  ]
}

/** Looks at one rule of a pack before anything is made of it; every mistake is told. @throws Refused where the whole pack is too large. */
export function checkPackRule(rule: RuleFile, pack: string, limits: PackLimits, totals: PackTotals, tell: Tell): void {
  if (!rule.id.startsWith(`${pack}/`))
    tell(['id'], `The ids of this pack begin with “${pack}/”.`, `Write id: ${pack}/${rule.id.split('/').at(-1)}`)
  for (const [i, name] of (rule.despite ?? []).entries())
    if (!OPEN_GUARDS.includes(name))
      tell(['despite', i], `“${name.slice(0, 40)}” cannot be set aside by a pack.`, `Only ${OPEN_GUARDS.join(', ')}.`)

  const patterns = patternsOf(rule)
  totals.patterns += patterns.length
  if (patterns.length > limits.patternsInRule)
    tell(['match'], `This rule has ${patterns.length} patterns.`, `${limits.patternsInRule} is the most: divide it.`)
  if (totals.patterns > limits.patterns) tooLarge(tell, ['match'], `more than ${limits.patterns} patterns`)
  for (const { path, source } of patterns) told(tell, path, refusedAsText(source, limits, totals))
  for (const { path, text } of wordings(rule)) {
    for (const [, lemma] of text.matchAll(/\{[^{}]* as ([^{}]*)\}/g))
      told(tell, path, refusedLemma(lemma!, limits, totals))
  }

  const examples = examplesOf(rule)
  totals.examples += examples.length
  totals.proofLength += examples.reduce((sum, text) => sum + text.length, 0)
  if (totals.examples > limits.examples || totals.proofLength > limits.proofLength)
    tooLarge(tell, ['examples'], 'too many examples, or too long ones,')
  if (rule.kind === 'noticed' ? (rule.examples.notices ?? []).length === 0 : (rule.examples.nudges ?? []).length === 0)
    tell(
      ['examples'],
      'Nothing shows what this rule does.',
      rule.kind === 'noticed' ? 'Add a text under “notices”.' : 'Add a text under “nudges”, with “becomes”.',
    )
  for (const [key, texts] of [
    ['nudges', (rule.examples.nudges ?? []).map(({ text }) => text)],
    ['notices', rule.examples.notices ?? []],
  ] as const)
    for (const [i, text] of texts.entries())
      if (!/\[\[[^[\]]+\]\]/.test(text))
        tell(['examples', key, i], 'This example does not show what is underlined.', 'Put [[ ]] around it.')
}

function tooLarge(tell: Tell, path: Path, what: string): never {
  tell(path, `The pack has ${what} by here.`, 'Divide the pack into several.')
  throw new Refused()
}

function told(tell: Tell, path: Path, refused: TooLarge | null): void {
  if (refused === null) return
  tell(path, refused.message, refused.mend)
  if (refused.whole) throw new Refused()
}

/** The texts that a rule offers or asks, and where they stand. */
function wordings(rule: RuleFile): { path: Path; text: string }[] {
  const of = (owner: Pick<RuleFile, 'reframe' | 'template' | 'question'>, path: Path) => [
    ...(owner.reframe ?? []).map((text, i) => ({ path: [...path, 'reframe', i], text })),
    ...(owner.template ?? []).map((text, i) => ({ path: [...path, 'template', i], text })),
    ...(owner.question === undefined ? [] : [{ path: [...path, 'question'], text: owner.question }]),
  ]
  return [
    ...of(rule, []),
    ...rule.match.flatMap((entry, i) => (typeof entry === 'string' ? [] : of(entry, ['match', i]))),
  ]
}

function examplesOf(rule: RuleFile): string[] {
  return [
    ...(rule.examples.nudges ?? []).flatMap(({ text, becomes = [] }) => [text, ...becomes]),
    ...(rule.examples.notices ?? []),
    ...(rule.examples.leaves ?? []),
  ]
}
