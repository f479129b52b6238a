/** How a session puts things off: to the next frame, or to when the page has nothing to do. Tests turn the handle by hand. */
export interface Schedule {
  frame(run: () => void): void
  /** Runs `run` again, in slices, until it answers true. `hasTime` says whether this slice has time for one more step. */
  idle(run: (hasTime: () => boolean) => boolean): void
}

/** No task of ours is to take more than 4 ms; a step takes less than one. */
const SLICE_MS = 3

/** The browser's own. Everything that waits is dropped when `until` aborts; when there is nothing to do, nothing waits. */
export function browserSchedule(until: AbortSignal): Schedule {
  const frames = new Set<number>()
  const idles = new Set<number>()
  until.addEventListener(
    'abort',
    () => {
      for (const id of frames) cancelAnimationFrame(id)
      for (const id of idles) cancelIdleCallback(id)
    },
    { once: true },
  )
  const schedule: Schedule = {
    frame(run) {
      if (until.aborted) return
      const id = requestAnimationFrame(() => {
        frames.delete(id)
        run()
      })
      frames.add(id)
    },
    idle(run) {
      if (until.aborted) return
      const id = requestIdleCallback((deadline) => {
        idles.delete(id)
        const start = performance.now()
        const hasTime = () => deadline.timeRemaining() > 1 && performance.now() - start < SLICE_MS
        if (!run(hasTime)) schedule.idle(run)
      })
      idles.add(id)
    },
  }
  return schedule
}
