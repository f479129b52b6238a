import { describe, expect, test } from 'vitest'
import { engineOf } from '../../../tests/engine-of.ts'

const { silencedBy, underlined } = engineOf({
  'test/lazy': { match: ['lazy'] },
  'test/manipulative': {
    match: ['[[(manipulative | manipulate~v | manipulation)]]'],
    unless: { before: ['joint'], after: ['therapy'], sentence: ['chiropractor'] },
  },
  'test/refuse': { match: ['refuse~v'], act: true },
  'test/borderline': { match: ['borderline~n'] },
  'test/burden': { match: ['(burden | failure)'] },
  'test/idiot': { match: ['I be:@be [[an idiot]]'], about: 'self', axis: 'self-criticism' },
})

/** [guard, what it silences, the same words where it must not]. */
const rows: [guard: string, silent: string, spoken: string][] = [
  ['quotation', 'Client, loudly: "I\'m lazy and I know it."', 'Client is lazy and knows it.'],
  ['quotation', 'In his words: ‘the lazy one’ of three.', 'The client’s lazy days.'],
  ['quotation', 'He wrote “lazy', 'He wrote “fine”, lazy'],
  ['reported-speech', 'His mother says he is lazy.', 'He is lazy, says little.'],
  ['reported-speech', 'She feels lazy.', 'She seems lazy.'],
  ['reported-speech', 'He was told by a teacher that he was lazy.', 'I told him he was lazy.'],
  ['reported-speech', 'According to the school she is lazy.', 'School: lazy.'],
  ['negation', 'She is not lazy.', 'She is lazy, not ill.'],
  ['negation', 'No evidence of manipulation.', 'Evidence of manipulation.'],
  ['negation', 'Denies being lazy.', 'Denies SI. Lazy.'],
  ['negation', 'Tired rather than lazy.', 'Lazy rather than tired.'],
  ['therapeutic-topic', 'Challenged the belief that he is a burden.', 'He is a burden.'],
  ['therapeutic-topic', 'Worked with the label “x” and lazy days.', 'Lazy; worked with nothing.'],
  ['clinical-compound', 'Meets criteria for borderline personality disorder.', 'She is a borderline.'],
  ['clinical-compound', 'Treated for heart failure.', 'He is a failure.'],
  ['clinical-compound', 'Referred for osteopathic manipulation.', 'Referred for manipulation.'],
  ['consent', 'Refused the transfusion; capacity assessed.', 'Refused group.'],
  ['consent', 'Left AMA after refusing labs.', 'Left after refusing labs.'],
  ['harm', 'Disclosed that he manipulated her into signing.', 'He manipulated staff.'],
  ['proper-name', 'Attends the Lazy Eight program.', 'Attends the lazy program.'],
  ['heading', 'Refusing:', 'Refusing group.'],
  ['not-the-writers', '> lazy again', 'lazy again'],
  ['rule-context', 'Joint manipulation helped.', 'Manipulation helped.'],
  ['rule-context', 'Manipulation by the chiropractor.', 'Manipulation by the client.'],
  ['answered', 'I am an idiot. My critic says I am slow; what it fears is failing.', 'I am an idiot.'],
]

describe('Guards, both ways', () => {
  test.each(rows)('%s: “%s”, but not “%s”', (guard, silent, spoken) => {
    expect(silencedBy(silent)).toContain(guard)
    expect(underlined(silent)).toEqual([])
    expect(underlined(spoken)).not.toEqual([])
  })

  test('a guard never looks beyond its line', () => {
    expect(underlined('Not\nlazy.')).toEqual(['lazy'])
    expect(underlined('“He wrote\nlazy.')).toEqual(['lazy'])
  })

  test('words that are no acts are not held by consent', () => {
    expect(underlined('Lazy about his capacity assessment.')).toEqual(['Lazy'])
  })

  test('a line in capitals is no name', () => {
    expect(underlined('CLIENT IS LAZY')).toEqual(['LAZY'])
  })
})
