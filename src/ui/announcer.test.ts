// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { mountAnnouncer } from './announcer.ts'

it('stands empty, speaks, speaks the same words again, and goes', async () => {
  const life = new AbortController()
  const speak = mountAnnouncer(document.body, life.signal)
  const region = document.querySelector('[role=status]')
  expect(region?.getAttribute('aria-live')).toBe('polite')
  expect(region?.textContent).toBe('')
  speak('1 of 3')
  await vi.waitFor(() => expect(region?.textContent).toBe('1 of 3'))
  speak('1 of 3')
  await vi.waitFor(() => expect(region?.textContent).toBe('1 of 3\u00a0'))
  life.abort()
  expect(document.querySelector('[role=status]')).toBeNull()
})
