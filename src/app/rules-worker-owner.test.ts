import { afterEach, describe, expect, test, vi } from 'vitest'
import { compilePackInWorker } from './rules-worker-owner.ts'

/** A worker that does what a test says. */
class FakeWorker extends EventTarget {
  ended = false
  readonly posted: unknown[] = []
  postMessage(message: unknown): void {
    this.posted.push(message)
  }
  terminate(): void {
    this.ended = true
  }
  answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

function started() {
  const worker = new FakeWorker()
  return { worker, start: () => worker as unknown as Worker }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('A pack in a worker', () => {
  test('the answer comes back, and the worker ends', async () => {
    const { worker, start } = started()
    const result = compilePackInWorker('pack: x', { start })
    expect(worker.posted).toEqual(['pack: x'])
    worker.answer({ pack: null, problems: [], untold: 0 })
    expect(await result).toEqual({ pack: null, problems: [], untold: 0 })
    expect(worker.ended).toBe(true)
  })

  test('past its time it is refused, and ended', async () => {
    vi.useFakeTimers()
    const { worker, start } = started()
    const result = compilePackInWorker('pack: x', { start, deadlineMs: 3_000 })
    await vi.advanceTimersByTimeAsync(2_999)
    expect(worker.ended).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await result).toMatchObject({
      pack: null,
      problems: [{ line: 1, message: expect.stringContaining('3 seconds') }],
    })
    expect(worker.ended).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each(['error', 'messageerror'])(
    'when it breaks down (%s) it is refused with a mend, and ended',
    async (type) => {
      const { worker, start } = started()
      const result = compilePackInWorker('pack: x', { start })
      const event = new Event(type, { cancelable: true })
      worker.dispatchEvent(event)
      expect(await result).toMatchObject({
        pack: null,
        problems: [{ mend: expect.stringContaining('Take rules out') }],
      })
      expect(event.defaultPrevented).toBe(true)
      expect(worker.ended).toBe(true)
    },
  )

  test('a text over 2 MB starts nothing', async () => {
    const start = vi.fn()
    expect(await compilePackInWorker('x'.repeat(2_000_001), { start })).toMatchObject({
      problems: [{ message: expect.stringContaining('2 MB') }],
    })
    expect(start).not.toHaveBeenCalled()
  })

  test('whoever no longer wants it ends it', async () => {
    const { worker, start } = started()
    const controller = new AbortController()
    const result = compilePackInWorker('pack: x', { start, signal: controller.signal })
    controller.abort(new Error('the page is gone'))
    await expect(result).rejects.toThrow('the page is gone')
    expect(worker.ended).toBe(true)
    await expect(compilePackInWorker('pack: x', { start, signal: controller.signal })).rejects.toThrow('gone')
  })
})
