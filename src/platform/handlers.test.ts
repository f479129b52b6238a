import { beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { answer, type Handlers, handlerOf } from './handlers.ts'
import type { BackgroundAnswers, ToBackground } from './messages.ts'

type Listener = (message: unknown, sender: { id: string }) => unknown
const fake = vi.hoisted(() => ({ listeners: new Set<Listener>() }))

vi.mock('./browser.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      onMessage: {
        addListener: (listener: Listener) => fake.listeners.add(listener),
        removeListener: (listener: Listener) => fake.listeners.delete(listener),
      },
    },
  },
}))

const handlers: Handlers<ToBackground, BackgroundAnswers> = {
  focused: () => true,
  'still-on': () => false,
  hello: () => null,
  put: () => true,
  'open-rule': () => undefined,
  counts: () => undefined,
}

test('a handler that is forgotten does not compile', () => {
  const { counts: _forgotten, ...forgetful } = handlers
  expectTypeOf(handlers).toExtend<Handlers<ToBackground, BackgroundAnswers>>()
  expectTypeOf(forgetful).not.toExtend<Handlers<ToBackground, BackgroundAnswers>>()
})

beforeEach(() => fake.listeners.clear())

describe('handlers', () => {
  test('are found by type', () => {
    expect(handlerOf(handlers, { type: 'focused' })?.({ type: 'focused' }, {})).toBe(true)
  })

  test.each([[{ type: 'recheck' }], [{ type: 'constructor' }], [{ type: 3 }], [{}], [null], ['focused'], [undefined]])(
    '%j is none of theirs',
    (message) => {
      expect(handlerOf(handlers, message)).toBeNull()
    },
  )
})

describe('answering', () => {
  test('hears our own extension, nobody else, and only until the end', async () => {
    const life = new AbortController()
    answer(handlers, life.signal)
    const [listener] = fake.listeners
    expect(await listener?.({ type: 'focused' }, { id: 'ours' })).toBe(true)
    expect(listener?.({ type: 'focused' }, { id: 'theirs' })).toBeUndefined()
    expect(listener?.({ type: 'recheck' }, { id: 'ours' })).toBeUndefined()
    life.abort()
    expect(fake.listeners.size).toBe(0)
  })
})
