import { describe, expect, test } from 'vitest'
import { engineOf } from '../../tests/engine-of.ts'
import { BLOCK_LIMIT, blockEnd } from './blocks.ts'
import { findChange } from './diff.ts'

const { engine } = engineOf({
  'test/lazy': { match: ['lazy'] },
  'test/claims': { match: ['who:(he | she) [[claims]] ..3 that'] },
})

// That a document equals a fresh scan after any edit at all is proven in edit-equals-scan.property.test.ts.
describe('A document', () => {
  test.each([
    ['another unit than the hint says', { at: 2, removed: 3, inserted: 4 }],
    ['more than there is', { at: 20, removed: 40, inserted: 45 }],
    ['less than nothing', { at: -1, removed: -3, inserted: 1 }],
  ])('notices a wrong hint: %s', (_, hint) => {
    const document = engine.open('She is lazy. He is not.')
    document.edit('She is lazy. He is lazy.', hint)
    expect(document.all()).toEqual(engine.scan('She is lazy. He is lazy.'))
  })

  test('tells what went, what came, and by how much the rest moved', () => {
    const document = engine.open('Lazy. Lazy. Lazy.')
    const delta = document.edit('Lazy. Fine now. Lazy.', { at: 6, removed: 4, inserted: 8 })
    expect(delta).toMatchObject({ removed: [{ start: 6, end: 10 }], added: [], shift: { from: 10, by: 4 } })
    expect(document.all().map(({ start }) => start)).toEqual([0, 16])
  })

  test.each([
    ['before the first', 0, 4, []],
    ['touching the first from the left', 0, 7, []],
    ['a unit of the first', 0, 8, [7]],
    ['the end of the first', 10, 30, [7, 24]],
    ['just behind the first', 11, 24, []],
    ['a place inside the first', 9, 9, [7]],
  ])('answers what lies between: %s', (_, start, end, starts) => {
    const document = engine.open('She is lazy, and she is lazy.')
    expect(document.between(start, end).map((one) => one.start)).toEqual(starts)
  })

  test('answers one finding by its place in the list, and none outside', () => {
    const document = engine.open('She is lazy, and she is lazy.')
    expect(document.length).toBe(2)
    expect([-1, 0, 1, 2].map((i) => document.at(i)?.start)).toEqual([undefined, 7, 24, undefined])
  })
})

test('line breaks put in before a line do not make the old words pass for those of another line', () => {
  const document = engine.open('She is lazy\nShe is fine\n')
  const moved = `${'\n'.repeat(12)}${document.text}`
  document.edit(moved, { at: 0, removed: 0, inserted: 12 })
  const next = `${moved.slice(0, 13)}x${moved.slice(13)}`
  document.edit(next, { at: 13, removed: 0, inserted: 1 })
  expect(document.all()).toEqual(engine.scan(next))
  expect(document.length).toBe(1)
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
