import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createEngine } from '../../engine/engine.ts'
import { GUARD_NAMES } from '../../engine/guards/names.ts'
import { joinEngines } from '../../engine/join-engines.ts'
import type { Compiled } from '../compile.ts'
import { compile } from '../compile.ts'
import { readSources } from '../read-sources.ts'
import { OPEN_GUARDS } from './check-pack-rule.ts'
import { compilePack } from './compile-pack.ts'
import { lintPack } from './lint-pack.ts'
import { packBaseOf } from './pack-base.ts'
import { PACK_LIMITS } from './pack-limits.ts'

const sources = readSources(resolve(import.meta.dirname, '../../..'))
const base = packBaseOf(sources)

const HEADER = `pack: river-clinic
title: Words of the River clinic
version: 1.2
extend:
  guest: [guest~n, "house friend~n", "@kin"]
sources:
  river-guide: River clinic style guide, 2025
`
const RULE = `id: river-clinic/lifer
title: Lifer
about: client
axis: label
layer: understanding
effect: can read as if nothing could change
match:
  - words: (@determiner)? who:@guest? [[lifer~n]]
    reframe: ["{who} someone who has been here long"]
unless:
  after: [pin]
question: What has the time here been like for them?
why: The word leaves out everything but the time.
source: river-guide
examples:
  nudges:
    - text: He is a [[lifer]].
      becomes: [He is someone who has been here long.]
  leaves:
    - She wore her lifer pin.
`
const PACK = `${HEADER}---\n${RULE}`

/** Tables of one built-in rule that looks for `pattern`. */
function builtIn(pattern: string, severity = 'nudge'): Compiled {
  const rule = {
    id: 'test/built-in',
    title: 'Built in',
    about: 'anyone',
    axis: 'label',
    layer: 'understanding',
    severity,
    effect: 'can read as a label',
    match: [pattern],
    question: 'What was seen?',
    why: 'For a test.',
    source: 'practice',
    examples: {},
  }
  const path = 'src/rules/test/built-in.yaml'
  return compile({ ...sources, rules: [{ path, text: JSON.stringify(rule) }] }).compiled!
}

function mistakesOf(text: string, limits = PACK_LIMITS) {
  const result = compilePack(text, base, limits)
  return result.problems.map(({ line, rule, message, mend }) => ({ line, rule, message, mend }))
}

describe('A pack', () => {
  const result = compilePack(PACK, base)

  test('becomes tables that are plain JSON', () => {
    expect(result.problems).toEqual([])
    expect(result.pack).toMatchObject({
      format: 1,
      id: 'river-clinic',
      title: 'Words of the River clinic',
      version: '1.2',
      rules: 1,
    })
    expect(JSON.parse(JSON.stringify(result.pack))).toEqual(result.pack)
  })

  test('speaks beside the built-in rules, each described by its own words', () => {
    const engine = joinEngines([builtIn('addict~n'), result.pack!])
    const text = 'He is a lifer. She is an addict.'
    const found = engine.scan(text)
    expect(found.map(({ rule }) => rule)).toEqual(['river-clinic/lifer', 'test/built-in'])
    const [own, other] = found.map((one) => engine.describe(one, text))
    expect(own).toMatchObject({ text: 'lifer', family: 'river-clinic', source: 'River clinic style guide, 2025' })
    expect(other).toMatchObject({ text: 'addict', family: 'test' })
    expect(engine.describe({ ...found[0]!, rule: 'nobody/knows' }, text)).toBeNull()
  })

  test.each([
    ['the graver rule speaks: the pack', 'lifer~n', 'hint', 'river-clinic/lifer'],
    ['the graver rule speaks: the built-in', 'lifer~n', 'strong', 'test/built-in'],
    ['of two alike, the one that understood more', 'very old lifer~n', 'nudge', 'test/built-in'],
  ])('where both speak of the same words, %s', (_, pattern, severity, rule) => {
    const text = 'He is a very old lifer.'
    const engine = joinEngines([builtIn(pattern, severity), result.pack!])
    expect(engine.scan(text).map((one) => one.rule)).toEqual([rule])
    expect(engine.describe(engine.scan(text)[0]!, text)?.rule).toBe(rule)
  })

  test('says which guard kept quiet, of every set', () => {
    const silenced: string[] = []
    joinEngines([builtIn('addict~n'), result.pack!]).eachSilenced(
      'He is not an addict. A lifer pin.',
      undefined,
      (rule, _, guard) => silenced.push(`${rule.id} ${GUARD_NAMES[guard]}`),
    )
    expect(silenced).toEqual(['test/built-in negation', 'river-clinic/lifer rule-context'])
  })

  test('finds alone what its own engine finds', () => {
    const text = 'He is a lifer. She is a lifer.\nA lifer pin.'
    expect(joinEngines([result.pack!]).scan(text)).toEqual(createEngine(result.pack!.detection).scan(text))
    expect(joinEngines([result.pack!]).scan(text)).toHaveLength(2)
  })
})

describe('A pack with a mistake names line, rule and mend', () => {
  const rows: [what: string, text: string, line: number, message: RegExp][] = [
    ['nothing', '', 1, /empty/],
    ['no rules', HEADER, 1, /no rules/],
    ['no name', PACK.replace('pack: river-clinic\n', ''), 1, /no “pack”/],
    ['a name of the built-in', PACK.replaceAll('river-clinic', 'labels'), 1, /family of built-in rules/],
    ['a foreign id', PACK.replace('id: river-clinic/', 'id: other/'), 9, /begin with “river-clinic\/”/],
    ['an id twice', `${PACK}---\n${RULE}`, 30, /two rules with the id/],
    ['an unknown key', PACK.replace('why:', 'reason:'), 21, /“reason” is not a key/],
    ['a key twice', PACK.replace('about: client', 'about: client\nabout: other'), 12, /stands here twice/],
    ['a source that is not there', PACK.replace('source: river-guide', 'source: nobody'), 22, /no source “nobody”/],
    ['a source called constructor', PACK.replace('source: river-guide', 'source: constructor'), 22, /no source/],
    ['broken YAML', PACK.replace('effect: can', 'effect: "can": "'), 14, /not valid YAML/],
    ['a class that is not there', PACK.replace('@guest?', '@ghost?'), 16, /no class @ghost/],
    ['a pattern that does not close', PACK.replace('(@determiner)?', '(@determiner?'), 16, /“\)” is missing/],
    ['a class that takes in itself', PACK.replace('"@kin"', '"@guest"'), 5, /takes in itself/],
    ['an odd member', PACK.replace('"@kin"', '"(a|b)"'), 5, /cannot be a member/],
    ['an anchor', PACK.replace('title: Lifer', 'title: &a Lifer'), 10, /an anchor/],
    ['an alias', PACK.replace('title: Lifer', 'title: *a'), 10, /an alias/],
    ['a tag', PACK.replace('title: Lifer', 'title: !!js/function x'), 10, /a tag/],
    ['a merge key', PACK.replace('title: Lifer', '<<: {a: b}'), 10, /a merge key/],
    ['__proto__', PACK.replace('why:', '__proto__: {why: x}\nwhy:'), 21, /“__proto__” is not a key/],
    ['a regular expression for a lemma', PACK.replace('lifer~n', '.*~n'), 16, /not a word that has forms/],
    ['an edit beside risk', PACK.replace('why:', 'safe-near-risk: true\nwhy:'), 21, /not a key/],
    ['a guard that keeps people safe', PACK.replace('why:', 'despite: [risk]\nwhy:'), 21, /cannot be set aside/],
    ['an example that is not found', PACK.replace('a [[lifer]]', 'a [[loafer]]'), 25, /should underline “loafer”/],
    ['an example with another result', PACK.replace('here long.]', 'here for years.]'), 26, /becomes/],
    ['a counterexample that is found', PACK.replace('her lifer pin', 'her lifer hat'), 28, /left alone/],
    ['an example that marks nothing', PACK.replace('[[lifer]].', 'lifer.'), 25, /does not show what is underlined/],
    ['a rule without a question', PACK.replace(/question:.*\n/, ''), 9, /needs “question”/],
    ['a list for a rule', `${HEADER}---\n- a\n- b\n`, 9, /is a list/],
    ['text for a rule', `${HEADER}---\nlazy\n`, 9, /is “lazy”/],
  ]
  test.each(rows)('%s', (_, text, line, message) => {
    const mistakes = mistakesOf(text)
    const told = mistakes.find((one) => message.test(one.message))
    expect(told, JSON.stringify(mistakes)).toMatchObject({ line })
    expect(told?.mend).toMatch(/\w/)
  })

  test('mistakes of several rules are told together, each with its rule', () => {
    const text = `${PACK.replace('axis: label', 'axis: lable')}---\n${RULE.replace('lifer', 'other').replace('layer: understanding', 'layer: insight')}`
    expect(mistakesOf(text).map(({ rule }) => rule)).toEqual(['river-clinic/lifer', 'river-clinic/other'])
  })

  test('names that every object has mean nothing', () => {
    const text = PACK.replace('guest: [guest~n', 'constructor: [guest~n').replace('@guest', '@constructor')
    expect(mistakesOf(text)).toEqual([])
    expect(mistakesOf(PACK.replace('[[lifer~n]]', '[[lifer~n]] constructor~v? toString~n? valueOf~a?'))).toEqual([])
    expect(mistakesOf(PACK.replace('@guest?', '@toString?'))[0]?.message).toMatch(/class/)
  })
})

describe('The linter of packs', () => {
  test('tells what holds and yet does not do what it seems to, at its place', () => {
    const text = PACK.replace('unless:', '  - lifer~n\nunless:')
    const dead = lintPack(text, base)?.find(({ lint }) => lint === 'dead-pattern')
    expect(dead).toMatchObject({ line: 18, rule: 'river-clinic/lifer', weight: 'warning' })
    expect(lintPack(PACK, base)?.filter(({ lint }) => lint === 'dead-pattern')).toEqual([])
  })

  test('says nothing of what does not compile, or takes too long', () => {
    expect(lintPack('[', base)).toBeNull()
    expect(lintPack(PACK.replace('lifer~n', 'lifer~n ('), base)).toBeNull()
    expect(lintPack(PACK, base, { ...PACK_LIMITS, milliseconds: -1 })).toBeNull()
  })
})

test('every guard that a pack may set aside is one, and those that keep people safe are not among them', () => {
  for (const name of OPEN_GUARDS) expect(GUARD_NAMES).toContain(name)
  for (const name of ['risk', 'harm', 'consent', 'not-the-writers']) {
    expect(GUARD_NAMES).toContain(name)
    expect(OPEN_GUARDS).not.toContain(name)
  }
})

describe('A pack that means harm is refused before it costs anything', () => {
  const size = 2_000_000
  const patterns = (list: string[]) =>
    `${HEADER}---\n${RULE.replace(/match:[\s\S]*?unless:/, `match:\n${list.map((one) => `  - ${JSON.stringify(one)}`).join('\n')}\nunless:`)}`
  const rules = (count: number, pattern: (rule: number, place: number) => string) =>
    HEADER +
    Array.from(
      { length: count },
      (_, i) =>
        `---\n${patterns(Array.from({ length: 100 }, (_, j) => pattern(i, j)))
          .split('---\n')[1]!
          .replace('/lifer', `/r${i}`)}`,
    ).join('')
  const rows: [what: string, text: string, message: RegExp][] = [
    ['over 2 MB', 'é'.repeat(size / 2 + 1), /over 2 MB/],
    ['2 MB of [', '['.repeat(size), /deep/],
    ['2 MB of {', '{'.repeat(size), /deep/],
    ['2 MB of -', '- '.repeat(size / 2), /deep/],
    ['2 MB of ]', ']'.repeat(size), /not YAML/],
    ['2 MB of commas', `[${','.repeat(size - 1)}`, /keys, values and signs/],
    ['2 MB of quotation marks', '"'.repeat(size), /keys, values and signs/],
    ['2 MB of escapes', `a: "${'\\x'.repeat(size / 2 - 4)}"`, /longer than/],
    [
      '2 MB of keys',
      Array.from({ length: size / 9 }, (_, i) => `k${i}: 1`)
        .join('\n')
        .slice(0, size),
      /keys, values and signs/,
    ],
    ['2 MB of dashes', '---\n'.repeat(size / 4), /keys, values and signs/],
    ['2 MB of alternatives', patterns([`(${'a | '.repeat(480_000)}b)`]), /longer than/],
    ['aliases that grow', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n', /an anchor/],
    [
      'classes that grow',
      PACK.replace(
        '  guest:',
        `${Array.from(
          { length: 9 },
          (_, i) =>
            `  g${'x'.repeat(i)}: ["@g${'x'.repeat(i + 1)}", ${Array(20)
              .fill(`"@g${'x'.repeat(i + 1)}"`)
              .join()}]\n`,
        ).join('')}  guest:`,
      ),
      /more than 10000 words/,
    ],
    ['brackets in a pattern', patterns([`${'('.repeat(900)}x${')'.repeat(900)}`]), /more than 8 deep/],
    ['a long pattern', patterns(['lazy '.repeat(500)]), /has 2500 signs/],
    [
      'optional words without end',
      patterns([`(${'a b? c? d? e? f? g? h? i? j? k? | '.repeat(20)} x)`]),
      /too many ways/,
    ],
    ['too many rules', `${HEADER}${'---\na: b\n'.repeat(2_001)}`, /has 2001 rules/],
    [
      'too many words',
      rules(80, (i, j) => `(${Array.from({ length: 5 }, (_, k) => `w${i}x${j}y${k}`).join(' | ')})`),
      /more than 30000 words/,
    ],
    ['too many patterns', rules(101, (i, j) => `w${i}x${j}`), /more than 10000 patterns/],
    ['common words', rules(20, () => 'the ..8 a ..8 of ..8 to'), /reading would be slow/],
    [
      'a proof without end',
      patterns(['lazy']).replace('leaves:\n', `leaves:\n${`    - ${'lazy '.repeat(700)}\n`.repeat(300)}`),
      /too many examples/,
    ],
  ]
  test.each(rows)('%s', (_, text, message) => {
    const start = performance.now()
    const result = compilePack(text, base)
    expect(performance.now() - start).toBeLessThan(PACK_LIMITS.milliseconds)
    expect(result.pack).toBeNull()
    expect(result.problems.map((problem) => problem.message).join('\n')).toMatch(message)
    expect(result.problems.length).toBeLessThanOrEqual(PACK_LIMITS.problems)
  })

  test('what takes too long is stopped between two steps', () => {
    const result = compilePack(PACK, base, { ...PACK_LIMITS, milliseconds: -1 })
    expect(result.problems[0]?.message).toMatch(/takes more than/)
  })

  test('mistakes beyond the limit are counted', () => {
    const text = HEADER + `---\n${RULE.replace('axis: label', 'axis: lable')}`.repeat(5)
    expect(compilePack(text, base, { ...PACK_LIMITS, problems: 2 })).toMatchObject({ pack: null, untold: 3 })
  })
})
