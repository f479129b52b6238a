import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const output = resolve(import.meta.dirname, '../.output')
const kilobyte = 1024

/** The packs that ship, each with a script of its own. */
const shipped: readonly { name: string }[] = (
  await import(resolve(import.meta.dirname, '../.tables/shipped-packs.mjs'))
).default.all
const KINDS = ['note', 'mail', 'reflection'] as const

/**
 * What a page pays, in gzip. DESIGN asks for: the loader 2 KB; engine with detection tables 40 and painter, card and menu 30; words 80. The rules for one kind of writing together with the engine are more than the 40
 * (src/decisions/what-rules-cost.md says why, and what was tried); with the cards comes what finds words for findings, a part of the engine: what is held here is that each part grows no further unnoticed. The
 * worker of packs reaches no page and is loaded for as long as one compiles; most of it is the library that inflects.
 */
const budgets: Readonly<Record<string, number>> = {
  'loader.js': 2,
  'in-page.js': 52,
  'card.js': 32,
  'rules-worker.js': 260,
  ...Object.fromEntries(shipped.map(({ name }) => [`pack-${name}.js`, 24])),
  ...Object.fromEntries(
    KINDS.flatMap((kind) => [
      [`tables-${kind}.js`, 85],
      [`words-${kind}.js`, 54],
    ]),
  ),
}

const sizeOf = (build: string, file: string): number =>
  gzipSync(readFileSync(join(output, build, file))).length / kilobyte

describe.each(['chrome-mv3', 'firefox-mv3'])('Sizes of %s', (build) => {
  test.each(Object.entries(budgets))('%s is at most %i KB in gzip', (file, budget) => {
    expect(sizeOf(build, file)).toBeLessThanOrEqual(budget)
  })

  test.each([
    ['note', 190],
    ['mail', 221],
    ['reflection', 174],
  ])('a page where a %s is written pays at most %i KB in all', (kind, budget) => {
    const parts = ['loader', 'in-page', 'card', `tables-${kind}`, `words-${kind}`]
    expect(parts.reduce((sum, part) => sum + sizeOf(build, `${part}.js`), 0)).toBeLessThanOrEqual(budget)
  })

  test('every script that reaches a page has a budget', () => {
    const scripts = readdirSync(join(output, build)).filter((file) => file.endsWith('.js') && file !== 'background.js')
    expect(scripts.filter((file) => !(file in budgets))).toEqual([])
  })
})
