import { signal } from '@preact/signals'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { PackAnswer } from '../../pack-answer.ts'
import { keptPacks } from './kept-packs.ts'
import { packDraft } from './pack-draft.ts'
import { packReader } from './pack-reader.ts'
import { type PackPages, packPages } from './rule-pages-of-packs.ts'

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void
const fake = vi.hoisted(() => ({
  stored: {} as Record<string, { value: { id: string }[] }>,
  listeners: new Set<Listener>(),
  full: false,
}))

vi.mock('../../../platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => structuredClone(key in fake.stored ? { [key]: fake.stored[key] } : {}),
        async set(values: Record<string, never>) {
          if (fake.full) throw new Error('QUOTA_BYTES quota exceeded')
          Object.assign(fake.stored, values)
          for (const [key, newValue] of Object.entries(values))
            for (const listener of fake.listeners) listener({ [key]: { newValue } }, 'local')
        },
      },
      onChanged: {
        addListener: (listener: Listener) => fake.listeners.add(listener),
        removeListener: (listener: Listener) => fake.listeners.delete(listener),
      },
    },
  },
}))

/** What the compiler says of a text that is the name of its pack; one with a gap has a mistake. */
const answerTo = (text: string): PackAnswer =>
  text.includes(' ')
    ? { pack: null, problems: [{ line: 1, column: 1, message: 'A gap.', mend: 'Close it.' }], untold: 0 }
    : {
        pack: {
          format: 1,
          id: text,
          title: `Words of ${text}`,
          version: '1',
          rules: 1,
          detection: { version: 4, words: '', ids: '', stream: text },
          words: { version: 1, rules: [], verbs: [], nouns: [], answer: '', dutyQuestion: '', sources: {} },
        },
        problems: [],
        pages: [],
      }
const noPages: PackPages = { all: signal(new Map()), put: () => {}, read: async () => {} }
const life = new AbortController().signal
const ids = () => (fake.stored.packs?.value ?? []).map(({ id }) => id)
const yes = () => true

beforeEach(() => {
  fake.stored = {}
  fake.listeners.clear()
  fake.full = false
})

describe('packs that are kept', () => {
  test('come in order, are switched, removed, and brought back to their place', async () => {
    const kept = await keptPacks(life, yes, noPages)
    for (const id of ['a', 'b', 'c']) expect(await kept.keep(id, answerTo(id))).toBe(true)
    await kept.switch('b', false)
    expect(kept.find('b')).toMatchObject({ on: false, source: 'b', pack: { detection: { stream: 'b' } } })
    await kept.remove('b')
    expect(ids()).toEqual(['a', 'c'])
    expect(kept.note.value).toEqual({ is: 'removed', title: 'Words of b' })
    await kept.undo()
    expect(ids()).toEqual(['a', 'b', 'c'])
    expect(kept.find('b')?.on).toBe(false)
  })

  test('where the browser has no room, that is said, and all is as it was', async () => {
    const kept = await keptPacks(life, yes, noPages)
    await kept.keep('a', answerTo('a'))
    fake.full = true
    expect(await kept.keep('b', answerTo('b'))).toBe(false)
    expect(kept.note.value).toEqual({ is: 'no-room' })
    await kept.remove('a')
    expect(ids()).toEqual(['a'])
    fake.full = false
    expect(await kept.keep('b', answerTo('b'))).toBe(true)
  })

  test('one takes the place of another only when the writer says so', async () => {
    const ask = vi.fn(() => false)
    const kept = await keptPacks(life, ask, noPages)
    await kept.keep('a', answerTo('a'))
    await kept.keep('b', answerTo('b'))
    await kept.switch('a', false)
    expect(await kept.keep('b', answerTo('b'), 'a')).toBe(false)
    ask.mockReturnValue(true)
    expect(await kept.keep('b', answerTo('b'), 'a')).toBe(true)
    expect(ids()).toEqual(['b'])
    expect(kept.find('b')?.on).toBe(false)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  test('tables that are older than the compiler are made anew, others are left', async () => {
    const kept = await keptPacks(life, yes, noPages)
    for (const id of ['a', 'b']) await kept.keep(id, answerTo(id))
    const compile = vi.fn(async (text: string) => {
      const answer = answerTo(text)
      if (text === 'b' && answer.pack) answer.pack.detection.stream = 'newer'
      return answer
    })
    const before = kept.find('a')
    await packPages(life, compile).read(kept.all.value)
    expect(kept.find('b')?.pack.detection).toMatchObject({ stream: 'newer' })
    expect(kept.find('a')).toEqual(before)
  })
})

describe('the pack that is written', () => {
  const opened = async (ask = yes) => {
    const kept = await keptPacks(life, ask, noPages)
    return {
      kept,
      draft: packDraft(
        kept,
        ask,
        packReader(async (text) => answerTo(text)),
      ),
    }
  }
  const begun = { id: null, title: null, text: 'a', saved: 'a' }

  test('is saved once it holds, and the editor closes', async () => {
    const { draft } = await opened()
    draft.begin(begun)
    draft.input('a b')
    await draft.keep()
    expect(ids()).toEqual([])
    expect(draft.reading.value).toMatchObject({ is: 'refused', mistakes: [{ mend: 'Close it.' }] })
    draft.input('ab')
    await draft.keep()
    expect(ids()).toEqual(['ab'])
    expect(draft.open.value).toBeNull()
    expect(draft.reading.value).toBeNull()
  })

  test('stays open where it could not be kept', async () => {
    const { draft } = await opened()
    draft.begin(begun)
    fake.full = true
    await draft.keep()
    expect(draft.open.value).not.toBeNull()
  })

  test('renamed, it takes the place of what it was', async () => {
    const { kept, draft } = await opened()
    await kept.keep('a', answerTo('a'))
    draft.begin({ ...begun, id: 'a' })
    draft.input('b')
    await draft.keep()
    expect(ids()).toEqual(['b'])
  })

  test('what is saved nowhere is only left when the writer says so', async () => {
    const ask = vi.fn(() => false)
    const { draft } = await opened(ask)
    draft.begin(begun)
    draft.close()
    expect(ask, 'nothing was changed').not.toHaveBeenCalled()
    draft.begin(begun)
    draft.input('ab')
    draft.close()
    expect(draft.begin({ ...begun, text: 'c' })).toBe(false)
    expect(draft.unsaved()).toBe(true)
    expect(draft.open.value?.text).toBe('a')
    ask.mockReturnValue(true)
    draft.close()
    expect(draft.open.value).toBeNull()
    expect(draft.unsaved()).toBe(false)
  })
})
