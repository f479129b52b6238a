/** Spans of tokens, sorted by where they start, then by where they end. Emptied and filled again and again, so it keeps its memory. */
export class SpanList {
  #starts = new Int32Array(16)
  #ends = new Int32Array(16)
  #count = 0

  get count(): number {
    return this.#count
  }

  clear(): void {
    this.#count = 0
  }

  start(index: number): number {
    return this.#starts[index]!
  }

  end(index: number): number {
    return this.#ends[index]!
  }

  /** Adds a span. They mostly come in order, so its place is looked for from the end. */
  add(start: number, end: number): void {
    if (this.#count === this.#starts.length) this.#grow()
    const starts = this.#starts
    const ends = this.#ends
    let at = this.#count++
    while (at > 0 && (starts[at - 1]! > start || (starts[at - 1] === start && ends[at - 1]! > end))) {
      starts[at] = starts[at - 1]!
      ends[at] = ends[at - 1]!
      at--
    }
    starts[at] = start
    ends[at] = end
  }

  /** The index of the first span that starts at or past `token`. */
  firstAt(token: number): number {
    let low = 0
    let high = this.#count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#starts[middle]! < token) low = middle + 1
      else high = middle
    }
    return low
  }

  #grow(): void {
    const starts = new Int32Array(this.#count * 2)
    const ends = new Int32Array(this.#count * 2)
    starts.set(this.#starts)
    ends.set(this.#ends)
    this.#starts = starts
    this.#ends = ends
  }
}
