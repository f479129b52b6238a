import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { engineOf } from '../../tests/engine-of.ts'
import { BLOCK_LIMIT, blockEnd } from './blocks.ts'
import { findChange } from './diff.ts'

const { engine } = engineOf({
  'test/lazy': { match: ['lazy'] },
  'test/claims': { match: ['who:(he | she) [[claims]] ..3 that'] },
  'test/difficult': { match: ['[[difficult]] who:@phrase'] },
})

/** Pieces that make and break words, sentences, lines, quotations, guards and pairs of surrogates. */
const piece = fc.constantFrom(
  'lazy',
  ' ',
  '. ',
  '\n',
  'he claims ',
  'often that',
  ', ',
  '“',
  '"',
  'not ',
  'a difficult ',
  'client ',
  '😀',
  '\ud83d',
  '\ude00',
  'é',
  'é',
  'la',
  'zy',
  "'",
  ':',
  '-',
  'SI ',
  'עברית ',
  '\r\n',
  '\u200b',
)
const text = fc.array(piece, { maxLength: 120 }).map((parts) => parts.join(''))
const long = fc
  .tuple(fc.array(piece, { minLength: 5, maxLength: 40 }), fc.integer({ min: 20, max: 60 }))
  .map(([parts, times]) => parts.join('').replaceAll('\n', ' ').repeat(times))

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.integer({ min: 0, max: 30 }),
  insert: fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
  hinted: fc.boolean(),
})

function holds(start: string, edits: { at: number; removed: number; insert: string; hinted: boolean }[]): void {
  const document = engine.open(start)
  let now = start
  for (const { at: share, removed: wish, insert, hinted } of edits) {
    const at = Math.round(share * now.length)
    const removed = Math.min(wish, now.length - at)
    const next = now.slice(0, at) + insert + now.slice(at + removed)
    const before = document.all()
    const {
      removed: gone,
      added,
      shift,
    } = document.edit(next, hinted ? { at, removed, inserted: insert.length } : undefined)
    const all = document.all()
    expect(all).toEqual(engine.scan(next))
    const carried = before
      .filter((one) => !gone.some((other) => other.start === one.start && other.rule === one.rule))
      .map((one) => (one.start >= shift.from ? { ...one, start: one.start + shift.by, end: one.end + shift.by } : one))
    expect([...carried, ...added].sort((a, b) => a.start - b.start)).toEqual(all)
    now = next
  }
}

describe('A document equals a fresh scan after every edit', () => {
  test('short texts', () => {
    fc.assert(fc.property(text, fc.array(edit, { minLength: 1, maxLength: 12 }), holds), { numRuns: 3000 })
  })

  test('lines longer than a block', () => {
    fc.assert(fc.property(long, fc.array(edit, { minLength: 1, maxLength: 6 }), holds), { numRuns: 120 })
  })

  test('a wrong hint is noticed', () => {
    const document = engine.open('She is lazy. He is not.')
    document.edit('She is lazy. He is lazy.', { at: 2, removed: 3, inserted: 4 })
    expect(document.all()).toEqual(engine.scan('She is lazy. He is lazy.'))
  })
})

describe('Any text can be read', () => {
  test('spans lie inside the text and split no pair', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 300 })), (source) => {
        for (const { start, end } of engine.scan(source)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
          for (const at of [start, end])
            expect(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(source.slice(at - 1, at + 1))).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['one letter', 'a'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['combining marks', 'é'.repeat(300_000)],
    ['phrase prefixes', 'he claims often '.repeat(60_000)],
    ['no sentence end', 'lazy and '.repeat(100_000)],
    ['open quotation marks', '" '.repeat(300_000)],
  ])('1 MB of %s', (_, source) => {
    const started = performance.now()
    engine.scan(source)
    // A bound on the order of growth, not a measure of speed: quadratic reading would take minutes.
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('Blocks', () => {
  test('a block ends with its line', () => expect(blockEnd('ab\ncd', 0)).toBe(3))

  test('a long line is cut at a sentence edge within the limit', () => {
    const line = 'Slept well and ate. '.repeat(300)
    for (let at = 0; at < line.length; ) {
      const end = blockEnd(line, at)
      expect(end - at).toBeLessThanOrEqual(BLOCK_LIMIT)
      expect(end === line.length || line.slice(end - 2, end) === '. ').toBe(true)
      at = end
    }
  })
})

test('a change is found by its common start and end', () => {
  expect(findChange('She is lazy.', 'She was lazy.')).toEqual({ at: 4, removed: 1, inserted: 2 })
  expect(findChange('aaa', 'aaaa')).toMatchObject({ removed: 0, inserted: 1 })
})
