/** Milliseconds. KC_PATIENCE makes a failing fact fail sooner, while a test is being written. */
const PATIENCE = Number(process.env.KC_PATIENCE) || 10_000

/**
 * Asks again and again until the answer is neither null, undefined nor false: for facts that no page can be asked to wait for,
 * such as what stands in a closed shadow root.
 * @param what completes the sentence “… did not come within 10 s”
 * @throws when `timeout` milliseconds pass without
 */
export async function until<Value>(
  what: string,
  look: () => Promise<Value | null | undefined | false>,
  timeout = PATIENCE,
): Promise<Value> {
  const end = Date.now() + timeout
  for (;;) {
    const value = await look()
    if (value !== null && value !== undefined && value !== false) return value
    if (Date.now() > end) throw new Error(`${what} did not come within ${timeout / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
