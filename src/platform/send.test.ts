import { beforeEach, expect, test, vi } from 'vitest'
import { tellBackground } from './send.ts'

const fake = vi.hoisted(() => ({ answer: undefined as unknown }))
vi.mock('./browser.ts', () => ({
  browser: { runtime: { id: 'ours', sendMessage: async () => fake.answer } },
}))
beforeEach(() => {
  fake.answer = undefined
})

test.each([
  ['an answer', { site: 'https://a.example' }, { site: 'https://a.example' }],
  ['no', null, null],
  ['a handler that threw, as the polyfill tells it', { __mozWebExtensionPolyfillReject__: true, message: 'x' }, null],
])('%s', async (_, said, heard) => {
  fake.answer = said
  expect(await tellBackground({ type: 'hello' })).toEqual(heard)
})

test('nobody is there', async () => {
  fake.answer = Promise.reject(new Error('The context was invalidated.'))
  expect(await tellBackground({ type: 'hello' })).toBeNull()
})
