import type { CDPSession, Page } from 'puppeteer-core'

/** Ten keys a second, as a fast writer types. */
const PAUSE = 100
const WORDS = 'and she slept well on most nights, walked in the park and called her sister twice '

/** A field at the end of a long text, in a tab of its own. */
export interface Typist {
  readonly page: Page
  /** Types `keys` letters; answers how long the browser's main thread worked for each, in milliseconds. */
  block(keys: number): Promise<number>
  /** Types one letter, and waits until the page has nothing left to do. */
  key(): Promise<void>
}

export async function typist(page: Page, session: CDPSession): Promise<Typist> {
  await session.send('Performance.enable')
  let at = 0
  const next = () => page.keyboard.type(WORDS[at++ % WORDS.length]!)
  return {
    page,
    async key() {
      await next()
      await quiet(page)
    },
    async block(keys) {
      await page.bringToFront()
      // The first key after a change of tabs pays for it.
      await page.keyboard.press('End')
      await quiet(page)
      const before = await taskMs(session)
      for (let i = 0; i < keys; i++) {
        const start = performance.now()
        await next()
        await new Promise((resolve) => setTimeout(resolve, PAUSE - (performance.now() - start)))
      }
      await quiet(page)
      return ((await taskMs(session)) - before) / keys
    },
  }
}

/** How long the main thread of a page has worked so far, in milliseconds. */
export async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** Until the page has nothing left to do. A tab that the window hides is never idle for the browser: then a second, in which nothing is counted. */
export function quiet(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 })))
}
