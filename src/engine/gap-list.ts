/**
 * A sorted list of places in a text that changes: rows of `width` numbers, the first `places` of each being offsets. Rows before the gap hold offsets
 * from the start of the text, rows after it offsets from the end; an edit between the two moves everything behind it without touching a row.
 */
export class GapList {
  readonly #width: number
  readonly #places: number
  #data: Int32Array
  /** Rows before the gap. */
  #before = 0
  /** Rows after the gap; they stand at the end of the data. */
  #after = 0
  /** Length of the text. */
  #length = 0

  constructor(width: number, places: number) {
    this.#width = width
    this.#places = places
    this.#data = new Int32Array(64 * width)
  }

  get count(): number {
    return this.#before + this.#after
  }

  /** Empties the list, for a text of `length` units. */
  reset(length: number): void {
    this.#before = 0
    this.#after = 0
    this.#length = length
  }

  /** The text is now `length` units long; the difference lies at the gap. */
  resize(length: number): void {
    this.#length = length
  }

  /** Column `column` of row `index`, as an offset from the start of the text where it is a place. */
  get(index: number, column: number): number {
    if (index < this.#before) return this.#data[index * this.#width + column]!
    const row = this.#data.length / this.#width - this.#after + (index - this.#before)
    const value = this.#data[row * this.#width + column]!
    return column < this.#places ? this.#length - value : value
  }

  /** The first row whose place `column` is at or past `place`. */
  search(place: number, column = 0): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.get(middle, column) < place) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Drops rows [from, to) and leaves the gap there. Places are still those of the old length. */
  cut(from: number, to: number): void {
    this.#moveGap(from)
    this.#after -= to - from
  }

  /** Adds a row before the gap. */
  push(a: number, b = 0, c = 0): void {
    const width = this.#width
    if ((this.count + 1) * width > this.#data.length) this.#grow()
    const at = this.#before * width
    this.#data[at] = a
    if (width > 1) this.#data[at + 1] = b
    if (width > 2) this.#data[at + 2] = c
    this.#before++
  }

  #moveGap(to: number): void {
    const width = this.#width
    const data = this.#data
    const rows = data.length / width
    while (this.#before > to) {
      this.#before--
      this.#copy(this.#before, rows - this.#after - 1)
      this.#after++
    }
    while (this.#before < to) {
      this.#copy(rows - this.#after, this.#before)
      this.#before++
      this.#after--
    }
  }

  /** Copies a row across the gap; the same turn of sign serves both ways. */
  #copy(from: number, to: number): void {
    const width = this.#width
    for (let column = 0; column < width; column++) {
      const value = this.#data[from * width + column]!
      this.#data[to * width + column] = column < this.#places ? this.#length - value : value
    }
  }

  #grow(): void {
    const width = this.#width
    const next = new Int32Array(this.#data.length * 2)
    next.set(this.#data.subarray(0, this.#before * width))
    next.set(this.#data.subarray(this.#data.length - this.#after * width), next.length - this.#after * width)
    this.#data = next
  }
}
