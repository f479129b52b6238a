import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { escaped, ruleReference } from './reference.ts'

let pages: Map<string, string>
beforeAll(() => {
  pages = ruleReference(resolve(import.meta.dirname, '../..'))
}, 120_000)

describe('The rule reference', () => {
  test('has one page a family, and an index that leads to each', () => {
    const index = pages.get('README.md')!
    for (const name of pages.keys()) if (name !== 'README.md') expect(index).toContain(`](${name})`)
    expect(pages.size).toBeGreaterThan(25)
  })

  test('tells of a rule what it can do, what it asks, before and after, and what it leaves alone', () => {
    const page = pages.get('credibility.md')!
    const claims = page.slice(
      page.indexOf('`credibility/claims`'),
      page.indexOf('## ', page.indexOf('`credibility/claims`')),
    )
    expect(claims).toContain('**Asks:** ')
    expect(claims).toMatch(/\*\*Source:\*\* Beach MC.*2021/)
    expect(claims).toMatch(/^- .*\*\*claims\*\*/m)
    expect(claims).toMatch(/^ {2}- → .*(?:says|reports)/m)
    expect(claims).toMatch(/\*\*Leaves alone\*\*\n\n- /)
  })

  test('tells of a noticing what it says', () => {
    expect(pages.get('noticed.md')).toContain(
      'Asking came before advising.\n\n`noticed/asked-first` · relationship · capacities',
    )
  })

  test('lets no sign of a text be read as Markdown', () => {
    expect(escaped('*** [x] <b> a|b `c` #1_2')).toBe('\\*\\*\\* \\[x\\] \\<b\\> a\\|b \\`c\\` \\#1\\_2')
  })
})
