import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tryRule } from './try-rule.ts'

const root = resolve(import.meta.dirname, '../..')

describe('Trying one rule', { timeout: 120_000 }, () => {
  test('says what it nudges, what comes of each offer, and what it leaves alone', () => {
    const { problems, shown, left } = tryRule(root, 'src/rules/motive/lazy.yaml')
    expect(problems).toEqual([])
    expect(shown[0]).toEqual({
      text: "Client won't do the worksheets [[because she is lazy]].",
      results: ["Client won't do the worksheets."],
      others: ["adherence/wont: won't"],
    })
    expect(left).toContain('Lazy eye patched in childhood.')
  })

  test('says so when there is none', () => {
    expect(tryRule(root, 'src/rules/motive/none.yaml').problems).toEqual([
      'src/rules/motive/none.yaml: there is no such rule file.',
    ])
  })
})
