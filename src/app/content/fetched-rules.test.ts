import { effect } from '@preact/signals-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DetectionTables } from '../../engine/tables.ts'
import { world } from '../world.ts'

const asked: string[] = []
let answers = true
vi.mock('../../platform/browser.ts', () => ({ browser: { i18n: { getMessage: () => '' } } }))
vi.mock('../../platform/send.ts', () => ({
  tellBackground: async ({ script }: { script: string }) => {
    asked.push(script)
    return answers
  },
}))
const { fetchedRules } = await import('./fetched-rules.ts')
const { default: detection } = (await import('#tables/detection-note')) as { default: DetectionTables }
const { bringTables } = await import('./bring-tables.ts')

let life: AbortController
beforeEach(() => {
  life = new AbortController()
  asked.length = 0
  answers = true
  vi.stubGlobal('requestIdleCallback', (run: (deadline: IdleDeadline) => void) =>
    setTimeout(() => run({ didTimeout: false, timeRemaining: () => 10 })),
  )
})
afterEach(() => {
  life.abort()
  delete world().tables
  vi.unstubAllGlobals()
})

/** Resolves when the rules for notes read. */
const ready = (rules: ReturnType<typeof fetchedRules>) =>
  new Promise<void>((resolve) => {
    const stop = effect(() => {
      if (rules.engine('note')) queueMicrotask(() => resolve(stop()))
    })
  })

test('the rules of a kind are asked for once, and read when they are here and unpacked', async () => {
  const rules = fetchedRules(life.signal)
  expect(rules.engine('note')).toBeNull()
  expect(rules.engine('note')).toBeNull()
  expect(asked).toEqual(['tables-note'])
  const reads = ready(rules)
  bringTables('note', detection)
  await reads
  expect(rules.engine('note')?.scan('Client was noncompliant.')).toHaveLength(1)
  expect(rules.engine('note')).toBe(rules.engine('note'))
})

test('what was lost on the way is asked for again when the focus moves', async () => {
  answers = false
  const rules = fetchedRules(life.signal)
  const stop = effect(() => void rules.engine('note'))
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  await Promise.resolve()
  answers = true
  await vi.waitFor(() => {
    dispatchEvent(new Event('focusin'))
    expect(asked).toEqual(['tables-note', 'tables-note'])
  })
  stop()
})

test('nothing hears of it any more once the frame is left', () => {
  fetchedRules(life.signal)
  expect(world().onPut).toBeDefined()
  life.abort()
  expect(world().onPut).toBeUndefined()
})
