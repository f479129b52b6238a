import type { Box } from './geometry.ts'
import type { Span } from './remap.ts'

interface Reach {
  from: number
  to: number
}

/** Measures along the direction in which lines follow each other, so that vertical writing works the same way. */
function alongLines(writingMode: string): (box: Box) => Reach {
  if (writingMode.endsWith('-rl')) return (box) => ({ from: -box.right, to: -box.left })
  if (writingMode.endsWith('-lr')) return (box) => ({ from: box.left, to: box.right })
  return (box) => ({ from: box.top, to: box.bottom })
}

/**
 * The indexes of [0, count) that lie within one screen of `shown`. `boxAt` tells where one is drawn, or null where that cannot be said;
 * boxes follow each other along the lines, so the edges are searched for by halves (17 looks for 100,000 letters).
 */
export function visibleSpan(count: number, boxAt: (index: number) => Box | null, shown: Box, writingMode = ''): Span {
  const reach = alongLines(writingMode)
  const { from, to } = reach(shown)
  const screen = to - from
  const first = (passed: (at: Reach) => boolean, low: number) => {
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      const box = boxAt(middle)
      if (box && passed(reach(box))) high = middle
      else low = middle + 1
    }
    return low
  }
  const start = first((at) => at.to > from - screen, 0)
  return { start, end: first((at) => at.from > to + screen, start) }
}
