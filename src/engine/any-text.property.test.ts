import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { anyText, anyUnits, replay, seed, textOf } from '../../tests/random-text.ts'
import { wholeEngine } from '../../tests/whole-engine.ts'
import type { Describer, Engine } from './api.ts'
import { FIELD_KINDS, type FieldKind, type Finding } from './finding.ts'

let engine: Engine
let describer: Describer
beforeAll(() => {
  ;({ engine, describer } = wholeEngine())
}, 60_000)

const FIELDS: readonly (FieldKind | undefined)[] = [undefined, ...FIELD_KINDS]
const field = fc.constantFrom(...FIELDS)
const hold = (numRuns: number) => ({ seed, numRuns })
const splitsPair = (text: string, at: number) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))
/** What is found, by rule and the words underlined. */
const told = (text: string, findings: readonly Finding[]) =>
  findings.map(({ rule, start, end }) => [rule, text.slice(start, end)])

describe(`Any text can be read (${replay})`, { timeout: 120_000 }, () => {
  test('spans lie in the text, in order, apart, and split no pair of surrogates', () => {
    fc.assert(
      fc.property(anyText, field, (text, kind) => {
        let done = 0
        for (const { start, end } of engine.scan(text, kind)) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect([start, end].filter((at) => splitsPair(text, at))).toEqual([])
          done = end
        }
      }),
      hold(1500),
    )
  })

  test('any UTF-16 at all, and a document of it', () => {
    fc.assert(
      fc.property(anyUnits, anyUnits, (text, next) => {
        const document = engine.open(text)
        document.edit(next)
        expect(document.all()).toEqual(engine.scan(next))
      }),
      hold(1500),
    )
  })

  test.each([
    ['one letter', 'a'],
    ['spaces', ' '],
    ['line breaks', '\n'],
    ['nulls', '\0'],
    ['combining marks', 'e\u0301'],
    ['lone surrogates', '\ud83d'],
    ['surrogates the wrong way round', '\ude00\ud83d'],
    ['emoji', '😀'],
    ['phrase prefixes', 'he claims often '],
    ['phrases that hang on each other', 'abuse of '],
    ['hits without a sentence end', 'lazy and '],
    ['open quotation marks', '" '],
  ])('1 MB of %s, and one more key in it', (_, piece) => {
    const text = piece.repeat(Math.ceil(2 ** 20 / piece.length))
    const document = engine.open(text)
    const middle = text.length >> 1
    const next = `${text.slice(0, middle)}x${text.slice(middle)}`
    document.edit(next, { at: middle, removed: 0, inserted: 1 })
    expect(document.all()).toEqual(engine.scan(next))
  })
})

describe(`The same text says the same (${replay})`, { timeout: 120_000 }, () => {
  test('whatever was read before, by whichever engine', () => {
    const another = wholeEngine().engine
    fc.assert(
      fc.property(anyText, anyText, field, (text, other, kind) => {
        const first = engine.scan(text, kind)
        engine.scan(other)
        expect(engine.scan(text, kind)).toEqual(first)
        expect(another.scan(text, kind)).toEqual(first)
      }),
      hold(600),
    )
  })

  test('when a far paragraph is added after it, or before it', () => {
    fc.assert(
      fc.property(textOf(120), textOf(40), (text, far) => {
        const found = engine.scan(text)
        const after = engine.scan(`${text}\n\n${far}`).filter((one) => one.end <= text.length)
        expect(after).toEqual(found)
        const before = `${far}\n\n`
        const moved = engine.scan(before + text).filter((one) => one.start >= before.length)
        expect(told(before + text, moved)).toEqual(told(text, found))
      }),
      hold(1000),
    )
  })

  test('with either line ending', () => {
    fc.assert(
      fc.property(textOf(120), (source) => {
        const unix = source.replace(/\r\n?/g, '\n')
        const windows = unix.replaceAll('\n', '\r\n')
        expect(told(windows, engine.scan(windows))).toEqual(told(unix, engine.scan(unix)))
      }),
      hold(1000),
    )
  })
})

describe(`Words for findings (${replay})`, { timeout: 120_000 }, () => {
  test('every finding has words, and its edits lie in the text', () => {
    fc.assert(
      fc.property(anyText, field, (text, kind) => {
        for (const finding of engine.scan(text, kind)) {
          const described = describer.describe(finding, text, kind)
          expect(described).toMatchObject(finding)
          expect(described!.text).toBe(text.slice(finding.start, finding.end))
          for (const { start, end, text: offer, placeholders } of described!.reframings) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect([start, end].filter((at) => splitsPair(text, at))).toEqual([])
            for (const [from, to] of placeholders ?? []) {
              expect(from).toBeGreaterThanOrEqual(0)
              expect(to).toBeGreaterThan(from)
              expect(to).toBeLessThanOrEqual(offer.length)
            }
          }
        }
      }),
      hold(600),
    )
  })

  test('a text that has changed, or another text, never breaks them', () => {
    const anyFinding = fc.record({
      rule: fc.constantFrom('motive/manipulative', 'adherence/noncompliant', 'no/such', ''),
      kind: fc.constantFrom('nudge' as const, 'noticed' as const),
      severity: fc.constantFrom('hint' as const, 'nudge' as const, 'strong' as const),
      start: fc.integer({ min: -3, max: 3000 }),
      end: fc.integer({ min: -3, max: 3000 }),
    })
    fc.assert(
      fc.property(anyText, anyText, fc.array(anyFinding, { maxLength: 5 }), (text, other, made) => {
        for (const finding of [...engine.scan(text).slice(0, 12), ...made]) {
          const described = describer.describe(finding, other)
          if (described !== null) expect(described.text).toBe(other.slice(finding.start, finding.end))
        }
      }),
      hold(600),
    )
  })
})
