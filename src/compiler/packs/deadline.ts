/** Thrown between two steps when the time is up. */
export class OutOfTime extends Error {
  constructor(milliseconds: number) {
    super(`more than ${milliseconds / 1000} seconds`)
    this.name = 'OutOfTime'
  }
}

/** A wall clock that is asked between steps. */
export class Deadline {
  readonly #milliseconds: number
  readonly #end: number

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds
    this.#end = performance.now() + milliseconds
  }

  /** @throws OutOfTime when the time is up. */
  check(): void {
    if (performance.now() > this.#end) throw new OutOfTime(this.#milliseconds)
  }
}
