import { describe, expect, test } from 'vitest'
import { engineOf } from '../../tests/engine-of.ts'

const rows: [pattern: string, finds: string[], leaves: string[]][] = [
  // Case: as it is written.
  ['left =AMA', ['left AMA', 'He left AMA.'], ['left ama', 'left Ama']],
  ['in =May', ['in May', 'In May.'], ['in may', 'IN MAY']],
  ['for =us', ['for us', 'for us.'], ['for US', 'for Us']],
  ['=IT department', ['the IT department'], ['it department', 'It department']],
  ['(dr | ms) who:@capital lied', ['Dr. Ortiz lied', 'ms Lee lied'], ['dr ortiz lied', 'ms lied']],
  // Quotation marks: here, or not here.
  [
    'so-called "therapy"',
    ['his so-called “therapy”', "his so-called 'therapy' again", 'so-called "therapy".'],
    ['so-called therapy'],
  ],
  ['the !"good one', ['the good one'], ['the "good one"', 'the ‘good one’']],
  [
    'the “lazy” one',
    ['the “lazy” one', 'the "lazy" one', 'the «lazy» one', "the 'lazy' one"],
    ['the lazy one', 'the “lazy one”'],
  ],
  ['lazy"', ['“lazy”', 'the "lazy"', 'he wrote "very lazy" twice'], ['lazy', 'the “lazy one”', "lazy's"]],
  // Straight and curly alike.
  ["doesn't care", ['doesn’t care', "doesn't care", 'doesnʼt care'], ['doesnt care', 'does care']],
  ["client's fault", ['client’s fault', "client's fault"], ['clients fault']],
  // Edges.
  ['^ lazy', ['Lazy.', 'Slept. Lazy.', 'Slept!\nLazy'], ['He is lazy', 'Slept, lazy']],
  ['^^ lazy', ['Slept, lazy', 'Slept; lazy', 'Slept – lazy', '(lazy)', 'Lazy'], ['is lazy']],
  ['lazy $', ['lazy', 'lazy.', 'lazy, slept', 'lazy (slept)', 'lazy but kind'], ['lazy man']],
  ['lazy , slept', ['lazy, slept'], ['lazy slept', 'lazy; slept']],
  ['lazy ; slept', ['lazy; slept', 'lazy: slept', 'lazy – slept'], ['lazy, slept']],
  ['so ..2 lazy', ['so lazy', 'so very very lazy'], ['so very very very lazy', 'so, lazy']],
]

describe('Conditions, both ways', () => {
  test.each(rows)('%s', (pattern, finds, leaves) => {
    const { underlined } = engineOf({
      'test/x': {
        match: [pattern],
        about: 'anyone',
        despite: ['quotation', 'negation', 'reported-speech', 'therapeutic-topic', 'proper-name', 'heading'],
      },
    })
    for (const text of finds) expect(underlined(text), text).toHaveLength(1)
    for (const text of leaves) expect(underlined(text), text).toEqual([])
  })
})

describe('Slips that a rule names', () => {
  const { underlined } = engineOf({
    'test/x': {
      match: ['non-compliant', 'refuse~v'],
      typos: { 'non-compliant': ['noncomplient', 'non-complaint'], refused: ['refussed'] },
      unless: { sentence: 'manipulative' },
    },
  })

  test.each([
    ['Noncomplient again.', ['Noncomplient']],
    ['Non-complaint with meds.', ['Non-complaint']],
    ['Noncomplaint.', ['Noncomplaint']],
    ['Non-compliant.', ['Non-compliant']],
    ['Refussed group.', ['Refussed']],
    ['Refusses group.', []],
    ['No complaint.', []],
  ])('%s %j', (text, found) => expect(underlined(text)).toEqual(found))

  test.each([
    [{ lazy: ['lasy'] }, /No pattern of this rule names “lazy”/],
    [{ refused: ['declined'] }, /too far from “refused”/],
    [{ refused: ['Refused'] }, /is the word itself/],
    [{ refused: Array.from({ length: 13 }, (_, i) => `refuse${i}`) }, /keep the 12 commonest/],
    [Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`refuse${i}`, ['refuse']])), /slips of up to 20 words/],
  ])('%j', (typos, message) => {
    expect(() => engineOf({ 'test/x': { match: ['refuse~v'], typos } })).toThrow(message)
  })
})

describe('What a rule leaves alone is as strong as what it looks for', () => {
  /** The same condition before, after, and anywhere: [pattern, what silences, the same words where it must not]. */
  const conditions: [string, string, string][] = [
    ['@kin', 'mother', 'mothering'],
    ['who:@kin (said | wrote)', 'mother said', 'mother ate'],
    ['(very | so) ..2 cold', 'so very icy cold', 'so, cold'],
    ['wait~v @phrase/appointment', 'waiting the whole visit', 'waiting the bus'],
    ['=AMA', 'AMA', 'ama'],
    ['non-smoking', 'non smoking', 'no smoking'],
    ['behavior chart', 'behaviour chart', 'behave chart'],
    ['@verb:gerund @time', 'walking today', 'walk today'],
    ['plan , though', 'plan, though', 'plan though'],
    ['un !kind', 'un', 'un kind'],
  ]

  test.each(conditions)('%s', (pattern, silent, spoken) => {
    const engine = (unless: object) =>
      engineOf({
        'test/x': {
          match: ['[[grumpy]]'],
          about: 'anyone',
          despite: ['negation', 'reported-speech', 'therapeutic-topic', 'proper-name'],
          unless,
        },
      })
    const before = engine({ before: pattern })
    expect(before.silencedBy(`${silent} grumpy`)).toContain('rule-context')
    expect(before.underlined(`${spoken} grumpy`)).toEqual(['grumpy'])
    for (const text of [`grumpy ${silent}`, `${silent}. grumpy`])
      expect(before.underlined(text), text).toEqual(['grumpy'])
    const after = engine({ after: pattern })
    expect(after.silencedBy(`grumpy ${silent}`)).toContain('rule-context')
    expect(after.underlined(`grumpy ${spoken}`)).toEqual(['grumpy'])
    for (const text of [`${silent} grumpy`, `grumpy. ${silent}`])
      expect(after.underlined(text), text).toEqual(['grumpy'])
    const anywhere = engine({ sentence: pattern })
    for (const text of [`${silent} a b grumpy`, `grumpy a b ${silent}`])
      expect(anywhere.silencedBy(text), text).toContain('rule-context')
    for (const text of [`${spoken} a b grumpy`, `grumpy a b ${spoken}`, `${silent}. A grumpy b`])
      expect(anywhere.underlined(text), text).toEqual(['grumpy'])
  })

  test.each([
    ['^', 'Grumpy.', 'He is grumpy.'],
    [',', 'slept, grumpy', 'slept grumpy'],
    ['^ @client', 'Pt grumpy.', 'The pt grumpy.'],
    ['"', 'the "grumpy', 'the grumpy'],
  ])('before: %s', (before, silent, spoken) => {
    const { underlined } = engineOf({
      'test/x': { match: ['grumpy'], about: 'anyone', unless: { before }, despite: ['quotation'] },
    })
    expect(underlined(silent)).toEqual([])
    expect(underlined(spoken)).toHaveLength(1)
  })

  test.each([
    ['$', 'is grumpy.', 'is grumpy today.'],
    [':', 'grumpy: slept', 'grumpy slept'],
    ['"', 'grumpy" man', 'grumpy man'],
  ])('after: %s', (after, silent, spoken) => {
    const { underlined } = engineOf({
      'test/x': { match: ['grumpy'], about: 'anyone', unless: { after }, despite: ['quotation', 'heading'] },
    })
    expect(underlined(silent)).toEqual([])
    expect(underlined(spoken)).toHaveLength(1)
  })
})
