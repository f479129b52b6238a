import { type ReadonlySignal, signal } from '@preact/signals-core'
import { browser } from './browser.ts'
import { undoAtEnd } from './still-installed.ts'

/** What lies in storage: the version says how to read it. */
interface Stored {
  version: number
  value: unknown
}

export interface ItemShape<T> {
  key: string
  version: number
  /** What stands before anything was stored, and when what was stored cannot be read. */
  fallback: T
  /** Tells whether a stored value of this version has the right shape; a damaged one gives way to the fallback. */
  is(value: unknown): value is T
  /** Brings a value of an older version up to this one; returns null when it cannot. */
  migrate?(value: unknown, from: number): T | null
  area?: 'local' | 'session'
  /** A clinic may set it for managed browsers, under the same key: that comes before whatever was chosen. */
  managed?: true
}

/** One thing that is kept, with its version and its default. */
export interface StorageItem<T> {
  readonly key: string
  readonly fallback: T
  /** Tells whether a value has the right shape. */
  is(value: unknown): value is T
  /** What the clinic has set, or null where it is the writer's to choose. */
  fixed(): Promise<{ value: T } | null>
  get(): Promise<T>
  set(value: T): Promise<void>
  /** Reads, changes and writes, one after the other, so that two changes at once in one place lose nothing. */
  update(change: (value: T) => T): Promise<T>
  /** Reads the value, then follows it until `until` aborts. */
  follow(until: AbortSignal): Promise<ReadonlySignal<T>>
}

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number'

/**
 * Reads a stored value: of this version if it has the right shape, of an older one if it can be migrated, else the fallback. A value
 * of a newer version (someone went back to an older build) is not guessed at.
 */
export function readStored<T>(stored: unknown, shape: ItemShape<T>): T {
  if (!isStored(stored) || !('value' in stored)) return shape.fallback
  if (stored.version === shape.version) return shape.is(stored.value) ? stored.value : shape.fallback
  if (stored.version > shape.version || !shape.migrate) return shape.fallback
  return shape.migrate(stored.value, stored.version) ?? shape.fallback
}

/** Makes a storage item from its shape. */
export function storageItem<T>(shape: ItemShape<T>): StorageItem<T> {
  const areaName = shape.area ?? 'local'
  let queue: Promise<unknown> = Promise.resolve()

  // Firefox rejects the call where there is no policy.
  const fixed = async (): Promise<{ value: T } | null> => {
    if (!shape.managed) return null
    const { [shape.key]: value } = await browser.storage.managed
      .get(shape.key)
      .catch((): Record<string, unknown> => ({}))
    return value !== undefined && shape.is(value) ? { value } : null
  }
  const get = async (): Promise<T> => {
    const set = await fixed()
    return set ? set.value : readStored((await browser.storage[areaName].get(shape.key))[shape.key], shape)
  }
  const set = (value: T): Promise<void> =>
    browser.storage[areaName].set({ [shape.key]: { version: shape.version, value } satisfies Stored })

  return {
    key: shape.key,
    fallback: shape.fallback,
    is: shape.is,
    fixed,
    get,
    set,
    update(change) {
      const turn = queue.then(async () => {
        const next = change(await get())
        await set(next)
        return next
      })
      queue = turn.catch(() => undefined)
      return turn
    },
    async follow(until) {
      const set = await fixed()
      const current = signal(set ? set.value : shape.fallback)
      let changedSince = false
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[shape.key]
        if (area !== areaName || !change || set) return
        changedSince = true
        current.value = readStored(change.newValue, shape)
      }
      if (until.aborted) return current
      browser.storage.onChanged.addListener(onChanged)
      undoAtEnd(until, () => browser.storage.onChanged.removeListener(onChanged))
      const value = set ? set.value : await get()
      if (!changedSince) current.value = value
      return current
    },
  }
}
