import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDescriber } from '../../engine/describer.ts'
import { createEngine } from '../../engine/engine.ts'
import { readSources, ruleFiles } from '../read-sources.ts'
import type { PackResult } from './compile-pack.ts'
import { compilePack } from './compile-pack.ts'
import { packBaseOf } from './pack-base.ts'
import { PACK_LIMITS } from './pack-limits.ts'

const root = resolve(import.meta.dirname, '../../..')
const whole = packBaseOf(readSources(root))
/** Few cues and verbs, so that a case takes a millisecond: what is fuzzed is what a pack says. */
const base = {
  ...whole,
  cues: Object.fromEntries(Object.entries(whole.cues).map(([name, patterns]) => [name, patterns.slice(0, 2)])),
  verbs: { verbs: whole.verbs.verbs.split(/\s+/).slice(0, 20).join(' '), nouns: 'person' },
}

/** Longer than any case of these should need, so that a test ends by failing and not by waiting. */
const limits = { ...PACK_LIMITS, milliseconds: 5_000 }
const seed = Date.now() & 0x7fffffff

const HEADER = 'pack: fuzz\ntitle: Words of a fuzz\nversion: 1\n'

/** Built-in rules under ids of the pack, without what only built-in rules may say. */
const RULES = ruleFiles(resolve(root, 'src/rules')).map((path, i) =>
  readFileSync(path, 'utf8')
    .replace(/^id: .*$/m, `id: fuzz/r${i}`)
    .replace(/^(?:pack|safe-near-risk): .*\n/gm, ''),
)

function ruleOf(patterns: readonly string[], reframe = ''): string {
  return JSON.stringify({
    id: 'fuzz/r',
    title: 'A rule of a fuzz',
    about: 'anyone',
    axis: 'label',
    layer: 'awareness',
    effect: 'can read as a label',
    match: patterns.map((words) => ({ words, reframe: [reframe] })),
    question: 'What was seen?',
    why: 'For a test.',
    source: 'practice',
    examples: { nudges: [{ text: '[[lazy]]' }] },
  })
}

/** Ends in time, without throwing; tables, or mistakes each with a place and a mend. */
function holds(text: string): PackResult {
  const start = performance.now()
  const result = compilePack(text, base, limits)
  expect(performance.now() - start).toBeLessThan(limits.milliseconds + 1_000)
  const lines = text.split('\n').length
  if (result.pack === null) expect(result.problems.length).toBeGreaterThan(0)
  for (const { line, column, message, mend } of result.problems) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines + 1)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(mend).toMatch(/\w/)
    expect(message).toMatch(/\w/)
    // What JavaScript says of itself tells a writer nothing.
    expect(message).not.toMatch(/undefined|is not a function|Cannot read|call stack|Invalid array|\[object/)
  }
  return result
}

const check = (property: fc.IProperty<[string]>, numRuns: number) =>
  fc.assert(property, { numRuns, seed, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true })

const yamlPiece = fc.constantFrom(
  ...[
    'pack',
    'id',
    'match',
    'title',
    'extend',
    'words',
    'examples',
    ': ',
    ':',
    '\n',
    '\n  ',
    '\n    - ',
    '- ',
    '? ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|',
    '>',
    '|+2\n',
    '#',
    '&a ',
    '*a',
    '!!x ',
    '<<: ',
    '\t',
    '\r\n',
    '\ufeff',
    '\u0000',
    '\ud83d',
    '😀',
    '\\x',
    '~',
    'true',
    '1e9',
    '0x1f',
    '.nan',
  ],
  ...['__proto__', 'constructor', 'toString', 'null', '@person', 'lazy~v', '[[lazy]]', '{say as report}'],
)

/** The signs of the pattern language, words that patterns are made of, and names that every object has. */
const patternPiece = fc.constantFrom(
  ...[
    'lazy',
    'the',
    "didn't",
    'non-compliant',
    'w/',
    '(',
    ')',
    '|',
    '?',
    '!',
    '[[',
    ']]',
    ',',
    ':',
    ';',
    '^',
    '^^',
    '$',
    '..3',
    '..8',
    '..9',
    '..',
  ],
  ...[
    '@person',
    '@be',
    '@verb:past',
    '@verb',
    '@phrase',
    '@phrase/medication',
    '@nobody',
    '@constructor',
    '@',
    'claim~v',
    'addict~n',
    'lazy~a',
    'constructor~v',
    '~',
    'x~q',
    'claim~v:past',
  ],
  ...['who:', 'say:', 'who:@person', 'a:b:c', '{', '}', '*', '.*', '+', '\\', '😀', '’', 'é', '\n', '"'],
)
const pattern = fc
  .array(patternPiece, { maxLength: 14 })
  .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')))

const soundPiece: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'lazy',
    'the',
    "didn't",
    'non-compliant',
    '@person',
    '@be',
    '@verb:past',
    '@phrase',
    '@intensifier',
    'claim~v',
    'addict~n',
    '..3',
    '..8',
    '!(lazy | the)',
    ',?',
    'who:@person',
  ),
  fc
    .tuple(fc.constantFrom('lazy', 'claim~v', '@be', '@phrase'), fc.constantFrom('the', '@person', 'addict~n'))
    .map(([a, b]) => `(${a} | ${b} ${a})`),
  fc.constantFrom('very?', '@intensifier?', '(a | the)?', '(so | very ..2)?'),
)
/** Patterns that compile: they are to be scanned. */
const sound = fc.array(soundPiece, { minLength: 1, maxLength: 8 }).map((parts) => `zlazy ${parts.join(' ')}`)

const textPiece = fc.constantFrom(
  ...[
    'zlazy',
    'lazy',
    'the',
    'didn’t',
    'non-compliant',
    'he',
    'Client',
    'is',
    'claims',
    'addict',
    'very',
    'her lithium',
    'non',
    't',
    'walked',
  ],
  ...[' ', ' ', ' ', ' ', '. ', ', ', '\n', '“', '"', "'", '-', '😀', '\ud83d', ':', 'x'],
)

describe(`Fuzzing of the pack compiler (seed ${seed})`, () => {
  test('text that looks like YAML', () => {
    const text = fc.array(yamlPiece, { maxLength: 60 }).map((parts) => parts.join(''))
    check(
      fc.property(
        fc.tuple(fc.constantFrom('', HEADER, `${HEADER}---\n`), text).map(([head, body]) => head + body),
        (one) => void holds(one),
      ),
      800,
    )
  })

  test('any text at all', () => {
    check(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })),
        (one) => void holds(one),
      ),
      300,
    )
  })

  test('good rules with letters, lines and brackets changed', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      to: fc.double({ min: 0, max: 1, noNaN: true }),
      how: fc.constantFrom('flip', 'drop', 'swap', 'cut', 'twice', 'bracket', 'indent'),
      sign: fc.constantFrom(...'[]{}()|?:"\'-#&*!~@\n\t x0\u0000é'),
    })
    const mutated = fc
      .tuple(fc.constantFrom(...RULES), fc.array(change, { minLength: 1, maxLength: 3 }))
      .map(([rule, changes]) =>
        changes.reduce((text, { at, to, how, sign }) => {
          const i = Math.floor(at * text.length)
          const lines = text.split('\n')
          const line = Math.floor(at * lines.length)
          const other = Math.floor(to * lines.length)
          const moved = lines[line] ?? ''
          switch (how) {
            case 'flip':
              return text.slice(0, i) + sign + text.slice(i + 1)
            case 'drop':
              return lines.filter((_, n) => n !== line).join('\n')
            case 'swap':
              return lines.map((old, n) => (n === line ? (lines[other] ?? '') : n === other ? moved : old)).join('\n')
            case 'cut':
              return text.slice(0, i)
            case 'twice':
              return [...lines.slice(0, other), moved, ...lines.slice(other)].join('\n')
            case 'bracket':
              return text.replace(sign, '')
            default:
              return lines.map((old, n) => (n === line ? `  ${old}` : old)).join('\n')
          }
        }, rule),
      )
    check(
      fc.property(
        mutated.map((rule) => `${HEADER}---\n${rule}`),
        (one) => void holds(one),
      ),
      500,
    )
  })

  test('patterns made of the signs of the language', () => {
    const reframe = fc.constantFrom(
      '',
      'tired',
      '{who}',
      '{say as report}',
      '{say as constructor}',
      '{x as .*}',
      '[which]',
      '{',
      '{{{{',
      '{who as past}',
    )
    check(
      fc.property(
        fc
          .tuple(fc.array(pattern, { minLength: 1, maxLength: 4 }), reframe)
          .map(([patterns, wording]) => `${HEADER}---\n${ruleOf(patterns, wording)}`),
        (one) => void holds(one),
      ),
      400,
    )
  })

  test('deep nesting and endless alternatives', () => {
    const many = fc.integer({ min: 1, max: 3_000 })
    const deep = fc
      .tuple(
        fc.constantFrom(
          '[',
          '{',
          '(',
          '- ',
          '? ',
          'a: ',
          '[[',
          '"',
          '!',
          '(x | ',
          '(x? ',
          'x:',
          '@phrase ',
          'x-',
          "x'",
          '..8 ',
        ),
        many,
        fc.constantFrom('', ')', ']', '}'),
      )
      .map(([sign, times, end]) => sign.repeat(times) + end.repeat(times))
    check(
      fc.property(
        fc
          .tuple(deep, fc.boolean())
          .map(([text, inPattern]) =>
            inPattern ? `${HEADER}---\n${ruleOf([text, `lazy ${text}`])}` : `${HEADER}extend:\n  guest: ${text}\n`,
          ),
        (one) => void holds(one),
      ),
      200,
    )
  })

  test('what compiles can read any text, in time that grows with it', () => {
    const text = fc.array(textPiece, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' '))
    let compiled = 0
    let once = 0
    let more = 0
    fc.assert(
      fc.property(
        fc.array(sound, { minLength: 1, maxLength: 6 }),
        fc.array(text, { minLength: 1, maxLength: 6 }),
        (patterns, texts) => {
          // Without a proof, so that any pattern gets as far as tables.
          const rule = ruleOf(patterns)
            .replace(
              '"examples":{"nudges":[{"text":"[[lazy]]"}]}',
              '"kind":"noticed","says":"For a test.","facet":"wisdom","examples":{"notices":["[[zlazy]]"]}',
            )
            .replace(/"match":\[/, '"match":["[[zlazy]]",')
          const { pack } = holds(`${HEADER}---\n${rule}`)
          if (pack === null) return
          compiled++
          const engine = createEngine(pack.detection)
          const describer = createDescriber(engine.reader, pack.words)
          for (const one of texts)
            for (const finding of engine.scan(one)) expect(describer.describe(finding, one)).not.toBeNull()
          const long = `${texts.join(' zlazy ')} `.replaceAll('\n', ' ')
          const times = Math.ceil(8_000 / long.length)
          once += timeOf(() => engine.scan(long.repeat(times)))
          more += timeOf(() => engine.scan(long.repeat(times * 8)))
        },
      ),
      { numRuns: 60, seed },
    )
    expect(compiled).toBeGreaterThan(20)
    // Eight times the text, over all cases together, with room for a busy machine; if time grew with the square it would be 64 times.
    expect(more).toBeLessThan(once * 32)
  })
})

function timeOf(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
