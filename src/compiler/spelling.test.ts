import { describe, expect, test } from 'vitest'
import { engineOf } from '../../tests/engine-of.ts'
import { Inflector } from './inflect.ts'
import { spellingsOf } from './spelling.ts'

describe('A word is found in both spellings', () => {
  test.each([
    ['behavior', 'behaviour'],
    ['misbehaving', null],
    ['misbehavior', 'misbehaviour'],
    ['colored', 'coloured'],
    ['unfavorable', 'unfavourable'],
    ['minimize', 'minimise'],
    ['minimizes', 'minimises'],
    ['emphasized', 'emphasised'],
    ['characterize', 'characterise'],
    ['prioritizing', 'prioritising'],
    ['criticize', 'criticise'],
    ['apologizing', 'apologising'],
    ['hospitalization', 'hospitalisation'],
    ['analyze', 'analyse'],
    ['labeled', 'labelled'],
    ['counselor', 'counsellor'],
    ['canceling', 'cancelling'],
    ['willful', 'wilful'],
    ['enrollment', 'enrolment'],
    ['defense', 'defence'],
    ['practicing', 'practising'],
    ['license', 'licence'],
    ['center', 'centre'],
    ['centered', 'centred'],
    ['catalog', 'catalogue'],
    ['judgment', 'judgement'],
    ['pediatric', 'paediatric'],
    ['anemia', 'anaemia'],
    ['program', 'programme'],
    ['skeptical', 'sceptical'],
    ['mom', 'mum'],
    ['learned', 'learnt'],
    ['toward', 'towards'],
    ['while', 'whilst'],
    ['asshole', 'arsehole'],
    // Words that look alike and have one spelling only.
    ...(
      'advise surprise exercise promise compromise supervised improvising raised wise noise size seize prize disease premises expertise otherwise praise despise ' +
      'doctor minor major tutor error labels totally initially yelled called filling told hour four your course source collaborate elaborate colorado honorary ' +
      'sense tense rinse fence once evidence under over never water after letter meeting argument element moment bill still pass class mass emphasis crisis analysis'
    )
      .split(' ')
      .map((word): [string, null] => [word, null]),
  ] as [string, string | null][])('%s: %s', (american, british) => {
    expect(spellingsOf(american)).toEqual(british === null ? [american] : [american, british])
    if (british !== null) expect(spellingsOf(british)).toEqual([british, american])
  })

  test('a word that differs in two places is found in each way', () => {
    expect(spellingsOf('anesthetize').sort()).toEqual(['anaesthetise', 'anaesthetize', 'anesthetise', 'anesthetize'])
  })
})

describe('Spelling after inflection', () => {
  const inflect = new Inflector()

  test.each([
    ['minimize~v', 'She minimised it. He minimizes it. Minimising it.', ['minimised', 'minimizes', 'Minimising']],
    ['apologise~v', 'She apologized. He apologises.', ['apologized', 'apologises']],
    ['label~v', 'She labelled it and labeled it.', ['labelled', 'labeled']],
    ['counselor~n', 'One counsellor, two counselors.', ['counsellor', 'counselors']],
    ['self-centered', 'Self-centred, selfcentered and self centred.', ['Self-centred', 'selfcentered', 'self centred']],
    ['ill-mannered behaviour', 'Ill-mannered behavior.', ['Ill-mannered behavior']],
  ])('%s', (pattern, text, found) => {
    expect(engineOf({ 'test/x': { match: [pattern], about: 'anyone' } }).underlined(text)).toEqual(found)
  })

  test('what is written anew keeps the spelling of the writer', () => {
    const { becomes } = engineOf({
      'test/x': { match: ['was do:(realize~v:gerund | travel~v:gerund)'], reframe: ['{do as past}'], about: 'anyone' },
    })
    expect(becomes('She was realising it.')).toEqual(['She realised it.'])
    expect(becomes('She was realizing it.')).toEqual(['She realized it.'])
    expect(becomes('She was travelling.')).toEqual(['She travelled.'])
    expect(becomes('She was traveling.')).toEqual(['She traveled.'])
  })

  test('a row is kept in each spelling once', () => {
    inflect.verbRow('apologise')
    inflect.verbRow('apologize')
    expect(inflect.rows().verbs).toHaveLength(2)
  })
})
