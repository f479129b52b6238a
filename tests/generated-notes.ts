import fc from 'fast-check'
import type { SourceFile } from '../src/compiler/read-rule.ts'
import { listOf } from '../src/compiler/rule-file.ts'
import type { FieldKind } from '../src/engine/finding.ts'

/** A made-up text with phrases that rules nudge, among facts that must survive. */
export interface GeneratedNote {
  text: string
  field: FieldKind
}

/** What may follow a sentence, before its full stop. */
const TAILS = [
  '',
  '',
  '',
  ' on 3/14',
  ' x2',
  ' since 4/2/24',
  ' again',
  ', took sertraline 50 mg',
  '; denies SI',
  ' w/ 20 mg fluoxetine',
  ' and left at 14:10',
  ' and called Dr. Alvarez',
  ' and angry',
  ' and manipulative',
  ' and not sleeping',
  ' or slept',
  ' but came on time',
  ', rude, and late',
  ' (see 2/11 note)',
  ', no fever',
  ' and her mother called',
  ' and therapy',
  ' and lazy',
  ' 🙂',
  ', rude and late',
  ' and refused labs',
  ' and in pain',
  ' and an alcoholic',
  ' or drank',
  ' and his hx of SI',
  ' noted',
  ' noted by RN',
  ' continues',
] as const

const LEADS = [
  '',
  '',
  '',
  '',
  'On 3/14, ',
  'Today ',
  'At 14:10 ',
  'Since the move ',
  'After 600 mg lithium ',
  'Ms. Okafor: ',
  '- ',
  '🙂 ',
] as const

/** Sentences that say nothing a rule minds. */
const BESIDE = [
  'Seen 3/14 at 10:30 by Dr. Alvarez.',
  'Lithium 300 mg BID, level 0.8.',
  'Slept 4 hours; no naps.',
  'BP 120/80, no fever.',
  'Mr. Ortiz called at 9 and left no message.',
  'Denies SI/HI.',
  'Overdose of 20 tablets in March.',
  'There is a gun at home.',
  'He never hit anyone.',
  'She smiled 🙂 and left.',
  'Next visit 5/1.',
] as const

const SUBJECTS = ['He', 'She', 'Pt', 'Client', 'The patient', 'Mr. Ortiz', 'Her brother'] as const
const SUBJECT = /^(?:He|She|Pt|Client|Patient|The patient|The client) (?=\p{Ll})/u

type Turn = (sentence: string) => string

const TURNS: Turn[] = [
  (it) => it,
  (it) => it,
  (it) => it,
  (it) => it.toUpperCase(),
  (it) => it.replaceAll("'", '’').replace(/"([^"]*)"/g, '“$1”'),
  (it) => capital(it.replace(SUBJECT, '')),
  (it) => it.replace(/^(He|She|Pt|Client|Patient) (?:is|was) /, '$1 was noted to be '),
  (it) => it.replace(/^(He|She|Pt|Client|Patient) (?:is|was) /, '$1 may be '),
  (it) => it.replace(/^(He|She|Pt|Client|Patient) (?:is|was) /, '$1 has been '),
  (it) => it.replace(/^(He|She|Pt|Client|Patient) (?:is|was) /, "$1's "),
  (it) =>
    it.replace(/^(?:He|She|Pt|Client|Patient) (is|was) /, (_, be: string) => `They ${be === 'is' ? 'are' : 'were'} `),
  (it) => it.toLowerCase(),
  (it) => it.replace(/^(He|She|Pt|Client|Patient) (?:is|was) /, '$1 was described by staff and noted to be '),
  (it) => it.replace(/\b(?:meds|medications|insulin|lithium)\b/, 'lithium 300 mg BID'),
  (it) =>
    it
      .replaceAll(/\bwith\b/g, 'w/')
      .replaceAll(/\b[Cc]lient\b/g, 'cl')
      .replaceAll(/\b[Pp]atient\b/g, 'pt')
      .replaceAll('history', 'hx'),
  (it) => it.replaceAll(' ', '  '),
  (it) => it.replace(/ (is|was) /, ' $1 still '),
  (it) => it.replace(/ (is|was) /, ' $1 often very '),
  (it) => `${it} and ${it.replace(SUBJECT, '')}`,
  ...SUBJECTS.map(
    (subject): Turn =>
      (it) =>
        it.replace(SUBJECT, `${subject} `),
  ),
]

/** Notes, mails and reflections made of the texts by which the rules prove themselves, turned about, with facts around them. */
export function generatedNotes(files: readonly SourceFile[]): fc.Arbitrary<GeneratedNote> {
  const examples = new Map<FieldKind, string[]>()
  for (const { rule } of files) {
    for (const { text, field } of rule.examples.nudges ?? []) {
      const kinds = field === undefined ? listOf(rule.field) : [field]
      for (const kind of kinds.length === 0 ? (['note'] as const) : kinds)
        examples.set(kind, [...(examples.get(kind) ?? []), text.replace('[[', '').replace(']]', '')])
    }
  }
  const kind = fc.oneof(
    { weight: 6, arbitrary: fc.constant<FieldKind>('note') },
    { weight: 2, arbitrary: fc.constant<FieldKind>('mail') },
    { weight: 1, arbitrary: fc.constant<FieldKind>('reflection') },
  )
  return kind.chain((field) => {
    const nudged = fc
      .tuple(
        fc.constantFrom(...LEADS),
        fc.constantFrom(...(examples.get(field) ?? [''])),
        fc.constantFrom(...TURNS),
        fc.constantFrom(...TAILS),
      )
      .map(([lead, example, turn, tail]) => {
        const [, words = '', stop = ''] = /^(.*?)([.!?]?)$/s.exec(example) ?? []
        const turned = turn(words)
        return `${lead}${/[\p{L}\d] $/u.test(lead) ? small(turned) : turned}${tail}${stop === '' ? '.' : stop}`
      })
    const joined = fc
      .tuple(nudged, fc.constantFrom(' and ', ', ', ' but ', '; ', ', and ', ' or ', ' because '), nudged)
      .map(([one, joint, other]) => one.replace(/[.!?]$/, '') + joint + small(other.replace(SUBJECT, '')))
    const sentence = fc.oneof(
      { weight: 4, arbitrary: nudged },
      { weight: 2, arbitrary: joined },
      { weight: 3, arbitrary: fc.constantFrom(...BESIDE) },
    )
    return fc
      .array(fc.tuple(sentence, fc.constantFrom(' ', ' ', ' ', '\n', '\n\n')), { minLength: 1, maxLength: 5 })
      .map((parts) => ({
        field,
        text: parts
          .map(([it, after]) => it + after)
          .join('')
          .trimEnd(),
      }))
  })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** As it stands inside a sentence: pronouns and the like lose their capital. */
function small(text: string): string {
  return text.replace(/^(?:He|She|They|The|His|Her|You|Your|We|My|It|This)\b/, (word) => word.toLowerCase())
}
