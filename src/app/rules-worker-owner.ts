import { PACK_LIMITS } from '../compiler/packs/pack-limits.ts'
import type { PackAnswer } from './pack-answer.ts'

/** How long a pack may take, with a moment more than the compiler gives itself, so that its own reasons come first. */
const DEADLINE_MS = PACK_LIMITS.milliseconds + 5_000

/** Starts the worker; only pages of the extension may. */
const startWorker = () => new Worker('/rules-worker.js', { type: 'module', name: 'rules' })

/**
 * Compiles a pack away from the page: the inflecting library would hold the page for a moment, and a hostile pack for good. The worker lives for one pack and is
 * ended in every case, so neither time nor memory outlives it.
 *
 * @returns tables, or reasons: the compiler's own, or that it took too long or broke down (as it does when memory runs out)
 * @throws the signal's reason, once it aborts
 */
export function compilePackInWorker(
  text: string,
  options: { deadlineMs?: number; signal?: AbortSignal; start?: () => Worker } = {},
): Promise<PackAnswer> {
  const { deadlineMs = DEADLINE_MS, signal, start = startWorker } = options
  if (signal?.aborted) return Promise.reject(signal.reason)
  // A text that is too long is not even copied.
  if (text.length > PACK_LIMITS.bytes)
    return Promise.resolve(refusal(`The pack has over ${PACK_LIMITS.bytes / 1_000_000} MB.`, 'Divide it into several.'))
  const worker = start()
  const over = new AbortController()
  return new Promise<PackAnswer>((resolve, reject) => {
    const refuse = (message: string, mend: string) => resolve(refusal(message, mend))
    const broke = (event: Event) => {
      // Told to the writer as a reason; the console has nothing to add.
      event.preventDefault()
      refuse(
        'The pack is larger or stranger than the compiler can hold, and it broke down.',
        'Take rules out until it compiles; the last one that was taken out is the one to look at.',
      )
    }
    const once = { signal: over.signal }
    worker.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) => resolve(data), once)
    worker.addEventListener('messageerror', broke, once)
    worker.addEventListener('error', broke, once)
    signal?.addEventListener('abort', () => reject(signal.reason), once)
    const tooLong = `Reading the pack takes more than ${Math.round(deadlineMs / 1000)} seconds.`
    const timer = setTimeout(() => refuse(tooLong, 'Divide it into several.'), deadlineMs)
    over.signal.addEventListener('abort', () => clearTimeout(timer))
    worker.postMessage(text)
  }).finally(() => {
    worker.terminate()
    over.abort()
  })
}

function refusal(message: string, mend: string): PackAnswer {
  return { pack: null, problems: [{ line: 1, column: 1, message, mend }], untold: 0 }
}
