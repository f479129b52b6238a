import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import type { Problem } from './problem.ts'
import { printProblem } from './problem.ts'
import { readSources } from './read-sources.ts'

const root = resolve(import.meta.dirname, '../..')
const sources = readSources(root)

const WHOLE = `id: test/x
title: A title
about: client
axis: label
layer: understanding
severity: nudge
effect: can read as a label
match:
  - lazy
unless:
  before: [too]
reframe:
  - tired
question: What was seen?
why: For a test.
source: practice
examples:
  nudges:
    - text: He is [[lazy]].
      becomes: [He is tired.]
  leaves: [A lazy eye.]
`

function mistakesIn(text: string): Problem[] {
  return compile({ ...sources, rules: [{ path: 'src/rules/test/x.yaml', text }] }).problems
}

/** [what is amiss, what is written, what is written instead, line:column, what the message says, the mend in it]. */
const rows: [name: string, from: string, to: string, place: string, says: RegExp, mend: RegExp][] = [
  // YAML
  ['a tab', '  - lazy', '\t- lazy', '9:1', /a tab/, /Use spaces/],
  ['a key that comes twice', 'axis: label', 'title: Again', '4:1', /second time/, /Keep one/],
  ['a quote that does not close', '  - lazy', "  - 'lazy", '22:1', /does not end/, /Close it/],
  ['a colon in a text', 'why: For a test.', 'why: This: a test.', '15:6', /a colon/, /single quotes/],
  ['a class at the start', '  - lazy', '  - @person lazy', '9:5', /means something of its own/, /single quotes/],
  ['a mark at the start', '  - lazy', '  - [[lazy]] man', '9:14', /means something of its own/, /single quotes/],
  ['a “not” at the start', '  - lazy', '  - !so lazy', '9:5', /means something of its own/, /single quotes/],
  ['an alias', '  - lazy', '  - *lazy', '9:5', /means something of its own/, /single quotes/],
  ['a line out of place', '  - lazy', '  - lazy\n - idle', '10:1', /neither a key/, /spaces before it/],
  // Keys and choices
  ['an unknown key', 'axis: label', 'axes: label', '4:7', /“axes” is not a key/, /Known are/],
  [
    'an unknown key in an entry',
    '  - lazy',
    '  - words: lazy\n    questions: Why?',
    '10:16',
    /“questions” is not a key/,
    /Known are/,
  ],
  ['a missing key', 'title: A title\n', '', '1:1', /has no “title”/, /Add “title”/],
  ['a missing question', 'question: What was seen?\n', '', '1:1', /needs “question”/, /needs “question”/],
  ['a missing effect', 'effect: can read as a label\n', '', '1:1', /“effect”/, /Add “effect”/],
  ['a wrong severity', 'severity: nudge', 'severity: loud', '6:11', /“loud”/, /hint, nudge, strong/],
  [
    'a wrong person',
    'about: client',
    'about: [client, nurse]',
    '3:17',
    /“nurse”/,
    /client, reader, self, other, anyone/,
  ],
  ['a person twice', 'about: client', 'about: [client, client]', '3:8', /names one twice/, /Keep one/],
  ['a wrong field', 'severity: nudge', 'field: email', '6:8', /“email”/, /note, mail, reflection/],
  ['an unknown guard', 'severity: nudge', 'despite: [negations]', '6:11', /no guard “negations”/, /negation/],
  ['a number for a text', 'title: A title', 'title: 12', '2:8', /“12”/, /in quotes/],
  ['an empty text', 'why: For a test.', "why: ''", '15:6', /empty/, /at least/],
  ['a list with nothing in it', 'match:\n  - lazy', 'match: []', '8:8', /empty list/, /at least one/],
  ['a text for a list', 'match:\n  - lazy', 'match: lazy', '8:8', /“lazy”/, /a dash before each/],
  ['a question without its mark', 'seen?', 'seen.', '14:11', /not a question/, /ends with “\?”/],
  ['an id of another form', 'id: test/x', 'id: Test X', '1:5', /form/, /path/],
  ['an id that is not the path', 'id: test/x', 'id: test/y', '1:5', /path of the file/, /write “id: test\/x”/],
  ['an unknown source', 'source: practice', 'source: nobody-1999', '16:9', /no source “nobody-1999”/, /add it there/],
  // Patterns
  ['a bracket that does not close', '  - lazy', '  - so (lazy', '9:13', /“\)” is missing/, /must close/],
  ['a bracket that closes nothing', '  - lazy', '  - so lazy)', '9:12', /closes or follows nothing/, /nothing/],
  ['a mark that does not close', '  - lazy', "  - 'so [[lazy'", '9:15', /“\]\]” is missing/, /must end/],
  ['two marks', '  - lazy', "  - '[[so]] [[lazy]]'", '9:13', /Only one part/, /keep one pair/],
  ['an empty alternative', '  - lazy', '  - so (lazy | )', '9:16', /nothing here to look for/, /write a word/],
  ['alternatives without brackets', '  - lazy', '  - lazy | idle', '9:10', /divides alternatives/, /round brackets/],
  ['a “?” after nothing', '  - lazy', "  - '? lazy'", '9:5', /follows nothing/, /optional/],
  ['a “!” at the end', '  - lazy', "  - 'lazy !'", '9:12', /nothing here to look for/, /write a word/],
  ['a “!” before a gap', '  - lazy', "  - 'lazy !..2'", '9:5', /After “!” come/, /plain words/],
  ['a gap too wide', '  - lazy', '  - so ..9 lazy', '9:8', /one to eight words/, /\.\.1 to \.\.8/],
  ['a gap without a number', '  - lazy', '  - so .. lazy', '9:8', /one to eight words/, /\.\.1 to \.\.8/],
  ['an unknown class', '  - lazy', "  - 'so @persn lazy'", '9:9', /no class @persn/, /@person/],
  [
    'an unknown class of a phrase',
    '  - lazy',
    "  - 'lazy @phrase/medicine'",
    '9:11',
    /no class @medicine/,
    /there are|did you mean/,
  ],
  ['a class in capitals', '  - lazy', "  - '@Person lazy'", '9:5', /not a name of a class/, /small letters/],
  ['an unknown form', '  - lazy', '  - refuse~v:pst', '9:5', /after ~ comes/, /say~v:past/],
  ['an unknown kind of word', '  - lazy', '  - lazy~x', '9:5', /after ~ comes/, /a \(adjective\)/],
  ['a name for nothing', '  - lazy', "  - 'lazy who:'", '9:15', /name must be followed/, /what it names/],
  ['a name that comes twice', '  - lazy', '  - how:so lazy how:today', '9:17', /“how:” stands twice/, /another name/],
  ['a name that is taken', '  - lazy', '  - their:so lazy', '9:5', /worked out from the sentence/, /another name/],
  ['nothing that must be there', '  - lazy', '  - lazy?', '9:5', /match nothing/, /Take one “\?” away/],
  ['nothing but an edge', '  - lazy', "  - '^ $'", '9:5', /takes no word/, /Name a word/],
  [
    'no word to look for',
    '  - lazy',
    "  - '@verb @phrase'",
    '9:5',
    /no word that is always there/,
    /name at least one/,
  ],
  ['capitals that are neither', '  - lazy', '  - =LaZy one', '9:5', /all of it in capitals/, /write all/],
  ['a sign after “=”', '  - lazy', '  - =non-compliant', '9:5', /After “=” comes one word/, /=AMA/],
  [
    'a pattern that reaches too far',
    '  - lazy',
    "  - 'lazy @phrase @phrase @phrase @phrase @phrase'",
    '9:5',
    /could reach over/,
    /Shorten/,
  ],
  ['a mistake in “before”', '  before: [too]', '  before: [too, (so]', '11:20', /“\)” is missing/, /must close/],
  ['a mistake in “sentence”', '  before: [too]', "  sentence: ['^']", '11:14', /takes no word/, /Name a word/],
  // What is offered
  [
    'a placeholder among the ready',
    '  - tired',
    "  - 'tired [since when]'",
    '13:12',
    /placeholder/,
    /put it under “template”/,
  ],
  ['a name that is not set', '  - tired', "  - '{who} tired'", '13:5', /“\{who\}” is not a name/, /it has none/],
  [
    'a name that is not set in a question',
    'question: What was seen?',
    'question: What did {who} do?',
    '14:20',
    /“\{who\}” is not a name/,
    /none/,
  ],
  [
    'a slip of no word',
    'severity: nudge',
    'typos:\n  idle: [idel]',
    '7:9',
    /No pattern of this rule names “idle”/,
    /write it here/,
  ],
  // Examples
  ['an example without its mark', 'He is [[lazy]].', 'He is lazy.', '19:13', /\[\[/, /Put \[\[/],
  [
    'an example that finds nothing',
    'He is [[lazy]].',
    'He is [[idle]].',
    '19:7',
    /should underline “idle”/,
    /look at the pattern/,
  ],
  ['an example with another result', 'He is tired.', 'He is worn.', '20:16', /becomes/, /He is tired/],
  ['a counterexample that is found', 'A lazy eye.', 'A lazy man.', '21:12', /should be left alone/, /“lazy” is found/],
]

describe('A mistake in a rule file is told with its place and its mend', () => {
  test('the rule without one compiles', () => expect(mistakesIn(WHOLE).map(printProblem)).toEqual([]))

  test.each(rows)('%s', (_, from, to, place, says, mend) => {
    expect(WHOLE).toContain(from)
    const problems = mistakesIn(WHOLE.replace(from, () => to))
    const [first] = problems
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n')).toMatch(says)
    expect({ file: first?.file, place: `${first?.line}:${first?.column}` }).toEqual({
      file: 'src/rules/test/x.yaml',
      place,
    })
    expect(first!.message).toMatch(says)
    expect(first!.message).toMatch(mend)
  })

  test('every mistake is told, not the first alone', () => {
    const text = WHOLE.replace('  - lazy', "  - so (lazy\n  - '@persn idle'").replace(
      'source: practice',
      'source: nobody-1999',
    )
    expect(mistakesIn(text).map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
      '17:9 test/x',
      '9:13 test/x',
      '10:5 test/x',
    ])
  })
})
