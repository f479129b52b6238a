const WIDTH = 30
/** Below this there is nothing to wait for. */
const WORTH_SHOWING = 200

/** A bar on standard error, when that is a terminal and there is much to read. */
export class Progress {
  readonly #total: number
  readonly #shown: boolean
  #done = 0
  #drawn = -1

  constructor(total: number) {
    this.#total = total
    this.#shown = total >= WORTH_SHOWING && process.stderr.isTTY === true
  }

  step(): void {
    this.#done++
    const filled = Math.floor((this.#done / this.#total) * WIDTH)
    if (!this.#shown || filled === this.#drawn) return
    this.#drawn = filled
    process.stderr.write(`\r${'━'.repeat(filled)}${'─'.repeat(WIDTH - filled)} ${this.#done}/${this.#total}`)
  }

  end(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K')
  }
}
