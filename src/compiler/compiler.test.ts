import { describe, expect, test } from 'vitest'
import { engineOf } from '../../tests/engine-of.ts'
import { Inflector } from './inflect.ts'
import { parsePattern } from './parse-pattern.ts'
import { PatternError } from './pattern-ast.ts'
import { readRule } from './read-rule.ts'
import { sequencesOf } from './sequences.ts'

const inflect = new Inflector()

describe('Literals', () => {
  test.each([
    ['lazy', ['lazy']],
    ['non-compliant', ['noncompliant', 'non compliant']],
    ["didn't", ['didn’t']],
    ['didn’t', ['didn’t']],
    ['w/', ['w']],
  ])('%s is written %j', (literal, ways) => {
    const written = sequencesOf(literal).map((sequence) =>
      sequence.map(({ word, apostrophe }, i) => `${i === 0 ? '' : apostrophe ? '’' : ' '}${word}`).join(''),
    )
    expect(written).toEqual(ways)
  })
})

describe('Inflection', () => {
  test.each([
    ['claim', 'v', 'claim claims claimed claiming'],
    ['take', 'v', 'take takes took taken taking'],
    ['commit', 'v', 'commit commits committed committing'],
    ['be', 'v', 'be am are is was were been being'],
    ['no-show', 'v', 'no-show no-shows no-showed no-showing'],
    ['addict', 'n', 'addict addicts'],
    ['person', 'n', 'person people'],
    ['lazy', 'a', 'lazy lazier laziest'],
  ] as const)('%s~%s', (lemma, kind, forms) => expect(inflect.forms(lemma, kind).join(' ')).toBe(forms))
})

describe('A pattern with a mistake says where and what', () => {
  test.each([
    ['(lazy', 5, /“\)” is missing/],
    ['lazy )', 5, /closes or follows nothing/],
    ['[[lazy', 6, /what is underlined must end/],
    ['lazy ..9', 5, /one to eight/],
    ['lazy~x', 0, /after ~ comes/],
    ['', 0, /nothing here/],
    ['@Person', 0, /not a name of a class/],
  ])('%s', (pattern, at, message) => {
    try {
      parsePattern(pattern, inflect)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(PatternError)
      expect(error).toMatchObject({ at })
      expect((error as Error).message).toMatch(message)
    }
  })
})

describe('A rule file with a mistake names file, line, key and mend', () => {
  const whole = `id: test/x
title: A title
about: client
axis: label
layer: understanding
effect: can read as a label
match: [lazy]
question: What was seen?
why: For a test.
source: practice
examples: {}
`
  test.each([
    ['an unknown key', whole.replace('axis: label', 'axes: label'), 4, /“axes” is not a key/],
    ['a wrong choice', whole.replace('understanding', 'insight'), 5, /Choose one of relationship/],
    ['a missing key', whole.replace('title: A title\n', ''), 1, /no “title”/],
    ['broken YAML', whole.replace('effect: can', 'effect: “can”: "'), 6, /not valid YAML/],
    ['a question without its mark', whole.replace('seen?', 'seen.'), 8, /ends with “\?”/],
  ])('%s', (_, source, line, message) => {
    const { file, problems } = readRule('src/rules/test/x.yaml', source)
    expect(file).toBeNull()
    expect(problems[0]).toMatchObject({ file: 'src/rules/test/x.yaml', line })
    expect(problems.map((problem) => problem.message).join('\n')).toMatch(message)
  })

  test.each([
    ['a class that is not there', { match: ['@lazybones'] }, /There is no class @lazybones/],
    ['a name that is not there', { match: ['lazy'], reframe: ['{who}'] }, /“\{who\}” is not a name/],
    ['a placeholder among the ready', { match: ['lazy'], reframe: ['[what]'] }, /put it under “template”/],
    ['nothing certain to look for', { match: ['@verb'] }, /no word that is always there/],
    ['a source that is not there', { match: ['lazy'], source: 'nobody-1999' }, /There is no source “nobody-1999”/],
    [
      'an example that finds nothing',
      { match: ['lazy'], examples: { nudges: [{ text: '[[idle]]' }] } },
      /should underline “idle”. Nothing is found/,
    ],
    [
      'an example with another result',
      { match: ['lazy'], reframe: ['idle'], examples: { nudges: [{ text: '[[lazy]]', becomes: ['tired'] }] } },
      /becomes/,
    ],
    [
      'a counterexample that is found',
      { match: ['lazy'], examples: { leaves: ['lazy eight'] } },
      /should be left alone/,
    ],
    [
      'a reframing that is nudged again',
      { match: ['(lazy | idle)'], reframe: ['idle'], examples: { nudges: [{ text: '[[lazy]]', becomes: ['idle'] }] } },
      /the rule speaks again/,
    ],
  ])('%s', (_, rule, message) => {
    expect(() => engineOf({ 'test/x': rule })).toThrow(message)
  })
})

describe('Patterns', () => {
  const rows: [pattern: string, finds: string[], leaves: string[]][] = [
    [
      'frequent flyer',
      ['a Frequent  flyer', 'frequent-flyer'],
      ['frequent, flyer', 'frequent. Flyer', 'frequently flyer'],
    ],
    ['non-compliant', ['noncompliant', 'non-compliant', 'Non compliant'], ['non, compliant', 'compliant']],
    ["won't [[engage]]", ['won’t engage', "won't engage"], ['wont engage', 'won t engage']],
    ['so ..2 lazy', ['so lazy', 'so very lazy', 'so very very lazy'], ['so very very very lazy', 'so, lazy']],
    ['^ lazy', ['Lazy today', 'He slept. Lazy today'], ['he is lazy']],
    ['^^ lazy', ['Lazy', 'he said: lazy', 'slept, lazy'], ['he is lazy']],
    ['lazy $', ['he is lazy', 'lazy, slept', 'lazy and slept'], ['lazy man']],
    ['lazy !(eye | eyes)', ['lazy man', 'lazy'], ['lazy eye']],
    ['lazy , but', ['lazy, but kind'], ['lazy but kind']],
    ['lazy ,? but', ['lazy, but kind', 'lazy but kind'], ['lazy; but kind']],
    ['(too | very) lazy?  [[idle]]', ['very idle', 'too lazy idle'], ['idle']],
    ['be:@be lazy', ["she's lazy", 'he was lazy'], ['he lazy']],
    ['idle ,? @be lazy', ['idle, was lazy', 'idle was lazy', 'idle, has been lazy'], ['idle; was lazy', 'idle lazy']],
    ['idle ,? (is | was) lazy', ['idle, was lazy', 'idle has really been lazy'], ['idle; was lazy']],
    [
      'he @be lazy $',
      ['he really is lazy', 'he has been lazy', 'he was lazy again'],
      ['he still is lazy', 'he was lazy again on Monday'],
    ],
    [
      'with thing:@phrase again',
      ['with her lithium again', 'with the plan of care again'],
      ['with again', 'with her lithium and again'],
    ],
    ['on thing:@phrase/medication', ['on her usual insulin'], ['on her usual diet']],
  ]
  test.each(rows)('%s', (pattern, finds, leaves) => {
    const { underlined } = engineOf({
      'test/x': { match: [pattern], despite: ['negation', 'reported-speech', 'therapeutic-topic'] },
    })
    for (const text of finds) expect(underlined(text), text).toHaveLength(1)
    for (const text of leaves) expect(underlined(text), text).toEqual([])
  })
})
