import type { Page } from 'puppeteer-core'

/** What the extension keeps under a key, asked from one of its own pages; null when nothing is. */
export function kept(page: Page, key: string): Promise<unknown> {
  return page.evaluate(async (key) => {
    interface Storage {
      storage: { local: { get(key: string): Promise<Record<string, { value: unknown } | undefined>> } }
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Storage; chrome: Storage }
    return (await (browser ?? chrome).storage.local.get(key))[key]?.value ?? null
  }, key)
}
