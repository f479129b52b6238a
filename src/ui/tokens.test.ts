import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8')

/** The blocks of custom properties, in order: light, dark, light with more contrast, dark with more contrast. */
const blocks = read('tokens.css')
  .split(':host,')
  .slice(1)
  .map((block) => Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1]!, m[2]!])))
const [light = {}, dark = {}, lightMore = {}, darkMore = {}] = blocks
const themes = {
  light,
  dark,
  'light, more contrast': { ...light, ...lightMore },
  'dark, more contrast': { ...dark, ...darkMore },
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x)
  return (a! + 0.05) / (b! + 0.05)
}

const TEXT: [string, string[]][] = [
  ['text', ['bg', 'surface', 'raised', 'select', 'add', 'cut']],
  ['muted', ['bg', 'surface', 'raised', 'select', 'cut']],
  ['strong', ['raised']],
  ['focus', ['bg']],
  ['on-main', ['main']],
]
const SHAPES: [string, string[]][] = [
  ['nudge', ['bg', 'select', 'raised']],
  ['strong', ['bg', 'select', 'raised']],
  ['hint', ['bg', 'select', 'raised']],
  ['noticed', ['bg', 'select', 'raised']],
  ['focus', ['bg', 'raised', 'surface', 'select']],
  ['edge', ['bg', 'surface', 'raised']],
]

describe.each(Object.entries(themes))('the colours of the %s theme', (_, theme) => {
  const pairs = (table: [string, string[]][]) =>
    table.flatMap(([one, others]) => others.map((other): [string, string] => [one, other]))

  it.each(pairs(TEXT))('%s can be read on %s', (one, other) => {
    expect(contrast(theme[one]!, theme[other]!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(pairs(SHAPES))('%s can be told from %s', (one, other) => {
    expect(contrast(theme[one]!, theme[other]!)).toBeGreaterThanOrEqual(3)
  })

  it('has no red', () => {
    for (const [name, hex] of Object.entries(theme)) {
      const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
      expect(r! > 140 && g! < r! / 2.4 && b! < r! / 2.4, `${name} ${hex} reads as red`).toBe(false)
    }
  })
})

describe('styles that go into a page', () => {
  it.each(['tokens.css', 'card.css'])('%s stands alone in a shadow root', (file) => {
    const css = read(file)
    expect(css).not.toMatch(/:root|@font-face|url\(|@import|!important/)
  })

  it.each(['card.css', 'page.css'])('%s has no left or right of its own', (file) => {
    expect(read(file)).not.toMatch(/(?:^|[\s;{])(?:margin|padding|border|inset)?-?(?:left|right)\s*:/m)
  })

  it.each(['card.css', 'page.css'])('%s takes its colours from the tokens', (file) => {
    expect(read(file)).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i)
  })
})

describe('every sheet keeps to the tokens', () => {
  const sheets = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.css') && file !== 'tokens.css')
  /** What has tokens, and how a sheet may say it beside them. */
  const SAID: readonly [string, RegExp, RegExp][] = [
    [
      'space',
      /(?<![\w-])(?:(?:scroll-)?margin|padding|(?:row-|column-)?gap)(?:-[a-z-]+)?: ([^;]+);/g,
      /\d(?:px|rem|em)\b/,
    ],
    ['radius', /radius: ([^;]+);/g, /\dpx\b/],
    ['size of type', /font-size: ([^;]+);/g, /\d(?:px|rem)\b/],
    ['colour', /(?<![\w-])(?:color|background(?:-color)?|fill|stroke): ([^;]+);/g, /#[0-9a-f]{3,8}\b|rgb|hsl/],
  ]

  it.each(sheets.flatMap((file) => SAID.map(([what, ...how]) => [file, what, ...how] as const)))(
    '%s: %s',
    (file, _, declared, raw) => {
      const values = [...read(file).matchAll(declared)].map((match) => match[1]!)
      expect(values.filter((value) => raw.test(value))).toEqual([])
    },
  )

  it('nothing moves: what is read within a moment is only shown later', () => {
    const moves = sheets.flatMap((file) =>
      [...read(file).matchAll(/(?<![\w-])(?:transition|animation)(?:-[a-z]+)?: ([^;]+);/g)].map((match) => match[1]),
    )
    expect(moves).toEqual(['late 0s 800ms backwards'])
  })

  it('names only tokens that there are', () => {
    const known = new Set([...read('tokens.css').matchAll(/(--[\w-]+):/g)].map((match) => match[1]))
    const named = sheets.flatMap((file) =>
      [...read(file).matchAll(/var\((--(?:space|radius|size)-[\w-]+)\)/g)].map((match) => match[1]),
    )
    expect(named.filter((name) => !known.has(name))).toEqual([])
    expect(named.length).toBeGreaterThan(100)
  })
})
