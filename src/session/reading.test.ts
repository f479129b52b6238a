import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fakeEngine } from './fake-field.ts'
import { openReading } from './reading.ts'

const piece = fc.constantFrom('lazy ', 'difficult.\n', 'and so on, ', 'the day went by.\n', 'x'.repeat(3000), '\n')
const longText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const step = fc.record({
  grow: fc.boolean(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(20),
  inserted: fc.constantFrom('', 'lazy', ' lazy ', 'q', '\n', 'z'.repeat(5000)),
})

describe('reading in steps', () => {
  test('ends with what one reading finds, whatever is edited meanwhile', () => {
    fc.assert(
      fc.property(
        longText,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(step, { maxLength: 12 }),
        (first, where, steps) => {
          const engine = fakeEngine()
          let text = first
          const reading = openReading(engine, text, 'note', Math.floor(where * text.length))
          for (const { grow, at, removed, inserted } of steps) {
            if (grow) reading.grow(text)
            const start = Math.floor(at * text.length)
            const end = Math.min(text.length, start + removed)
            text = text.slice(0, start) + inserted + text.slice(end)
            reading.edit(text, { at: start, removed: end - start, inserted: inserted.length })
          }
          let left = 10_000
          while (reading.left() > 0 && left-- > 0) reading.grow(text)
          expect(reading.left()).toBe(0)
          expect(reading.between(0, text.length)).toEqual(engine.scan(text))
        },
      ),
    )
  })

  test('starts with what is visible', () => {
    const text = `${'Nothing here.\n'.repeat(2000)}He is lazy.\n${'Nothing here.\n'.repeat(2000)}`
    const at = text.indexOf('lazy')
    const reading = openReading(fakeEngine(), text, 'note', at)
    expect(reading.left()).toBeGreaterThan(0)
    expect(reading.between(0, text.length)).toMatchObject([{ start: at }])
  })

  test.each([0, 1, 4095, 4096, 4097, 10_000])('takes a text of %i units without a line break', (length) => {
    const text = 'x'.repeat(length)
    const reading = openReading(fakeEngine(), text, 'note', 0)
    for (let steps = 0; steps < 10; steps++) reading.grow(text)
    expect(reading.left()).toBe(0)
  })
})
