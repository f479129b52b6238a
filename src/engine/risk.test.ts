import { describe, expect, test } from 'vitest'
import { engineOf } from '../../tests/engine-of.ts'

const { diagnose, underlined } = engineOf({
  'test/attention': { match: ['[[attention-seeking]] rest:@phrase?'], reframe: ['{rest}'], 'safe-near-risk': true },
  'test/lazy': { match: ['lazy'], reframe: ['tired'] },
  'test/kind': { kind: 'noticed', facet: 'wisdom', says: 'You linked it.', match: ['it makes sense that'] },
  'test/missed': {
    match: ['[[I should have asked]]'],
    about: 'self',
    axis: 'self-criticism',
    reframe: ['I wish I had asked'],
    answer: true,
  },
})

const risky = [
  'Endorses SI.',
  'Overdose in May.',
  'Threatened staff.',
  'Self-harm x2.',
  'He hit his wife.',
  'Was restrained at 14:10.',
  'CPS was called.',
  'Denies SI/HI.',
  'Denies hi.',
  'Burned her wrists.',
  'Hurts himself.',
  'Wants to end it.',
  'Tried to take her life.',
  'Ended his life.',
  'Made threats.',
  'Choked a peer.',
  'Stabbed the nurse.',
  'Reports abuse.',
  'Reported abuse of her son.',
  'Prior abuse of children.',
  'Abuse of peers.',
  'The girl told a nurse of a gun.',
  'Past abuse by an uncle.',
  'Her abuser called.',
  'Coercive at home.',
  'Has a safety plan for suicide.',
]

const missed = [
  "I didn't ask about means.",
  'I should have noticed the bruising.',
  'I forgot to get consent.',
  'I never got her permission to share.',
  'I skipped the safety questions.',
  'I missed his plan.',
  'I broke her confidence.',
  'I breached confidentiality.',
  'I crossed the line.',
  'I told her husband.',
  'I sent the letter to the wrong address.',
  'I touched him.',
]

describe('Risk is never softened', () => {
  test.each(risky)('beside “%s” only the edits that are safe there are offered', (risk) => {
    for (const text of [`Lazy. ${risk}`, `${risk} Lazy.`]) {
      const [lazy] = diagnose(text).filter((one) => one.rule === 'test/lazy')
      expect(lazy).toMatchObject({ reframings: [], held: ['risk'], question: 'What was seen?' })
    }
  })

  test('two sentences away it is offered again', () => {
    expect(diagnose('Overdose in May. Slept well. Lazy today.')[0]?.reframings).toHaveLength(1)
  })

  test('a label may go where the observation stands', () => {
    const [finding] = diagnose('Attention-seeking self-harm x2 o/n')
    expect(finding?.reframings[0]).toEqual({ start: 0, end: 22, text: 'Self' })
  })

  test('noticing is silent beside risk', () => {
    expect(underlined('It makes sense that she left.')).toEqual(['It makes sense that'])
    expect(underlined('It makes sense that she took an overdose.')).toEqual([])
  })

  test('beside a missed duty there is no reassurance, only who needs to know', () => {
    const [finding] = diagnose('I should have asked about suicide.', 'reflection')
    expect(finding).toMatchObject({ reframings: [], question: 'Who needs to know, and when?' })
    expect(finding?.held).toContain('duty')
  })

  test.each(missed)('“%s” is such a duty', (duty) => {
    const found = diagnose(`${duty} I should have asked.`, 'reflection').filter((one) => one.rule === 'test/missed')
    expect(found.map((one) => one.held?.includes('duty'))).toEqual([true])
  })

  test('a greeting is no risk, nor is the abuse of a substance', () => {
    expect(diagnose('Hi Sam, he is lazy.')[0]?.reframings).toHaveLength(1)
    expect(diagnose('Lazy. Reports abuse of alcohol.')[0]?.reframings).toHaveLength(1)
  })

  test('a plain record gets hints and no edit, but for the few that are safe', () => {
    const [lazy, ...more] = diagnose('Incident report: lazy at the desk.')
    expect(lazy).toMatchObject({ severity: 'hint', reframings: [], held: ['plain-record'] })
    expect(more).toEqual([])
    const [safe] = diagnose('Court: attention-seeking remarks.')
    expect(safe?.reframings).toHaveLength(1)
    expect(diagnose('Court was lazy.')[0]?.reframings).toHaveLength(1)
  })
})
