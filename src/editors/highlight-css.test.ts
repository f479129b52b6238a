import { describe, expect, test } from 'vitest'
import { highlightCss, highlightNames, markTokens } from './highlight-css.ts'

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

describe('lines can be told from the page', () => {
  const white = '#ffffff'
  const nearBlack = '#1f1f1f'
  const rows = Object.entries(markTokens).flatMap(([look, { page, dark }]) => [
    { look, colour: page, ground: white },
    { look, colour: page, ground: nearBlack },
    { look, colour: dark, ground: nearBlack },
  ])
  test.each(rows)('$look: $colour on $ground has at least 3:1', ({ colour, ground }) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
  })

  test.each(rows)('$look: $colour is not red', ({ colour }) => {
    const [red, green] = [1, 3].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    expect(red!).toBeLessThan(2 * green!)
  })
})

describe('names of highlights', () => {
  test('are names that CSS takes, and differ from look to look and from secret to secret', () => {
    const random = () => crypto.getRandomValues(new Uint8Array(48))
    const names = [...Object.values(highlightNames(random())), ...Object.values(highlightNames(random()))]
    expect(new Set(names).size).toBe(8)
    for (const name of names) expect(name).toMatch(/^k[a-z0-9]{12}$/)
  })

  test('each has its line, and one for forced colours', () => {
    const names = { hint: 'h', noticed: 'o', nudge: 'n', strong: 's' }
    const css = highlightCss(names)
    expect(css).toContain('::highlight(n) { text-decoration: underline wavy 1.5px')
    expect(css).toContain('::highlight(s) { text-decoration: underline double 1.5px')
    expect(css).toContain('::highlight(h) { text-decoration: underline dotted')
    expect(css).toContain('::highlight(o) { text-decoration: underline solid')
    const shapes = [...css.matchAll(/underline (\w+)/g)].map(([, shape]) => shape)
    expect(new Set(shapes).size, 'each is told apart without its colour').toBe(4)
    const [, forced] = css.split('forced-colors')
    expect(forced?.match(/CanvasText/g)).toHaveLength(4)
  })
})
