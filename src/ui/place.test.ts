import { assert, boolean, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { place } from './place.ts'

const view = { x: 0, y: 0, width: 800, height: 600 }
const size = { width: 380, height: 200 }
const words = (x: number, y: number) => ({ x, y, width: 80, height: 20 })

describe('place', () => {
  it.each([
    ['below', words(100, 100), false, { x: 100, y: 126, side: 'below' }],
    ['above where there is no room below', words(100, 500), false, { x: 100, y: 294, side: 'above' }],
    ['shifted in at the end of the line', words(700, 100), false, { x: 412, y: 126, side: 'below' }],
    ['shifted in at the start of the line', words(-20, 100), false, { x: 8, y: 126, side: 'below' }],
    ['from the right edge in right-to-left text', words(600, 100), true, { x: 300, y: 126, side: 'below' }],
  ])('%s', (_, anchor, rtl, expected) => {
    expect(place(anchor, size, view, rtl)).toMatchObject(expected)
  })

  it('keeps its side while that fits, so that it does not jump', () => {
    expect(place(words(100, 300), size, view, false, 'above').side).toBe('above')
    expect(place(words(100, 100), size, view, false, 'above').side).toBe('below')
  })

  it('scrolls on the roomier side when it fits on none', () => {
    const at = place(words(100, 200), { width: 380, height: 900 }, view, false)
    expect(at).toMatchObject({ side: 'below', maxHeight: 366 })
  })

  it('takes the whole of a tiny view', () => {
    const at = place(words(10, 40), size, { x: 0, y: 0, width: 200, height: 100 }, false)
    expect(at).toMatchObject({ y: 8, maxHeight: 84 })
  })

  it('follows pinch zoom', () => {
    const at = place(words(420, 320), { width: 100, height: 50 }, { x: 400, y: 300, width: 400, height: 300 }, false)
    expect(at).toMatchObject({ x: 420, y: 346 })
  })

  it('never leaves a view that is wide enough', () => {
    const anchors = record({
      x: integer({ min: -200, max: 1000 }),
      y: integer({ min: -200, max: 800 }),
      width: integer({ min: 0, max: 300 }),
      height: integer({ min: 0, max: 100 }),
    })
    assert(
      property(anchors, integer({ min: 20, max: 900 }), boolean(), (anchor, height, rtl) => {
        const at = place(anchor, { width: 380, height }, view, rtl)
        expect(at.x).toBeGreaterThanOrEqual(8)
        expect(at.x + 380).toBeLessThanOrEqual(792)
        expect(at.y).toBeGreaterThanOrEqual(8)
        expect(at.y + Math.min(height, at.maxHeight)).toBeLessThanOrEqual(592)
      }),
    )
  })
})
