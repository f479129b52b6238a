import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type ItemShape, readStored, storageItem } from './storage-item.ts'

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void

const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  managed: null as Record<string, unknown> | null,
  listeners: new Set<Listener>(),
}))

vi.mock('./browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (key in fake.stored ? { [key]: fake.stored[key] } : {}),
        async set(values: Record<string, unknown>) {
          Object.assign(fake.stored, values)
          for (const [key, newValue] of Object.entries(values)) {
            for (const listener of fake.listeners) listener({ [key]: { newValue } }, 'local')
          }
        },
      },
      managed: {
        get: async () => fake.managed ?? Promise.reject(new Error('no policy')),
      },
      onChanged: {
        addListener: (listener: Listener) => fake.listeners.add(listener),
        removeListener: (listener: Listener) => fake.listeners.delete(listener),
      },
    },
  },
}))

const counter: ItemShape<number> = {
  key: 'counter',
  version: 2,
  fallback: 0,
  is: (value): value is number => typeof value === 'number',
  migrate: (value, from) => (from === 1 && typeof value === 'string' ? Number(value) : null),
}

beforeEach(() => {
  fake.stored = {}
  fake.managed = null
  fake.listeners.clear()
})

describe('reading what is stored', () => {
  test.each([
    ['nothing', undefined, 0],
    ['this version', { version: 2, value: 7 }, 7],
    ['this version, damaged', { version: 2, value: 'seven' }, 0],
    ['an older version, brought up', { version: 1, value: '5' }, 5],
    ['an older version that cannot be', { version: 1, value: {} }, 0],
    ['a newer version, which is not guessed at', { version: 3, value: 9 }, 0],
    ['something that was never ours', 'counter', 0],
    ['something without a value', { version: 2 }, 0],
  ])('%s', (_, stored, expected) => {
    expect(readStored(stored, counter)).toBe(expected)
  })
})

describe('a storage item', () => {
  test('is kept with its version', async () => {
    await storageItem(counter).set(4)
    expect(fake.stored).toEqual({ counter: { version: 2, value: 4 } })
  })

  test('loses nothing when it is changed twice at once', async () => {
    const item = storageItem(counter)
    await Promise.all([item.update((value) => value + 1), item.update((value) => value + 1)])
    expect(await item.get()).toBe(2)
  })

  test('goes on after a change that threw', async () => {
    const item = storageItem(counter)
    await expect(
      item.update(() => {
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await item.update((value) => value + 1)).toBe(1)
  })

  test('is followed until the end, and then no longer', async () => {
    const item = storageItem(counter)
    await item.set(1)
    const life = new AbortController()
    const followed = await item.follow(life.signal)
    expect(followed.value).toBe(1)
    await item.set(2)
    expect(followed.value).toBe(2)
    life.abort()
    await item.set(3)
    expect(followed.value).toBe(2)
    expect(fake.listeners.size).toBe(0)
  })
})

describe('what a clinic has set', () => {
  const item = storageItem({ ...counter, managed: true })

  test.each([
    ['comes before what was chosen', { counter: 9 }, 9],
    ['of another shape counts for nothing', { counter: 'nine' }, 4],
    ['of another setting counts for nothing', { other: 9 }, 4],
    ['is not needed', null, 4],
  ])('%s', async (_, managed, expected) => {
    await item.set(4)
    fake.managed = managed
    expect(await item.get()).toBe(expected)
    expect((await item.follow(new AbortController().signal)).value).toBe(expected)
  })

  test('stays, whatever is chosen meanwhile', async () => {
    fake.managed = { counter: 9 }
    const followed = await item.follow(new AbortController().signal)
    await item.set(4)
    expect(followed.value).toBe(9)
  })
})
