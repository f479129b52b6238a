import { expect, test, vi } from 'vitest'
import { allows, readPolicy } from './policy.ts'

vi.mock('./browser.ts', () => ({ browser: {} }))

test('a policy is read as far as it can be', () => {
  const policy = readPolicy({
    sites: [
      { origin: 'https://ehr.example/app', kind: 'note' },
      { origin: 'https://mail.example', kind: 'poem' },
      { origin: 'chrome://settings' },
      'https://alone.example',
      null,
    ],
    onlyTheseSites: true,
  })
  expect(policy.sites).toEqual([{ site: 'https://ehr.example', kind: 'note' }, { site: 'https://mail.example' }])
  expect(policy.welcome).toBe(true)
  expect(readPolicy({ welcome: false }).welcome).toBe(false)
  expect(allows(policy, 'https://ehr.example')).toBe(true)
  expect(allows(policy, 'https://other.example')).toBe(false)
})

test.each([{}, { sites: 'all' }, { onlyTheseSites: 'yes' }])('%j limits nothing', (managed) => {
  expect(allows(readPolicy(managed), 'https://other.example')).toBe(true)
})
