import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const output = resolve(import.meta.dirname, '../.output')
const kilobyte = 1024

/**
 * What a page pays, in gzip. DESIGN asks for: the loader 2 KB; engine with detection tables 40 and painter, card and menu 30, which reach a page as one script; words 80. All rules on from
 * the start are more than the 40 (src/decisions/what-rules-cost.md says why, and what would bring it down): what is held here is that it grows no further unnoticed. The worker of packs reaches no page and is loaded for as long as one compiles; most of it is the library
 * that inflects.
 */
const budgets = { 'loader.js': 2, 'in-page.js': 80 + 30, 'words.js': 80, 'rules-worker.js': 260 } as const

describe.each(['chrome-mv3', 'firefox-mv3'])('Sizes of %s', (build) => {
  test.each(Object.entries(budgets))('%s is at most %i KB in gzip', (file, budget) => {
    expect(gzipSync(readFileSync(join(output, build, file))).length / kilobyte).toBeLessThanOrEqual(budget)
  })

  test('every script that reaches a page has a budget', () => {
    const scripts = readdirSync(join(output, build)).filter((file) => file.endsWith('.js') && file !== 'background.js')
    expect(scripts.filter((file) => !(file in budgets))).toEqual([])
  })
})
