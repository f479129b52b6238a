import { diffSlices } from '../limits/diff-slices.mjs'
import { flat, notes } from '../notes.mjs'
import { compare, median, percentile } from '../rounds.mjs'

const KB = 1024
/** A key takes microseconds: too short for the clock of the processor, and seldom interrupted. */
const wall = () => performance.now()
const PLACES = [0.2, 0.45, 0.5, 0.55, 0.8]
const TYPED = 'She was upset about the delay and declined the repeat draw; he claims that he was late. '

/** One key, and one key back, at a known place of a text that was read before. */
export function editRows({ create, rounds }) {
  const [small, middle, large] = [10 * KB, 100 * KB, 1024 * KB].map((size) => typing(create, size, rounds))
  const times = ({ p50, p95 }) => `p50 ${p50.toFixed(1)} µs, p95 ${p95.toFixed(1)} µs`
  return [
    {
      what: 'edit of 100 KB ÷ diff in slices',
      value: middle.ratio,
      budget: 0.5,
      unit: '×',
      note: `${times(middle)}; the goal is 10 and 25${middle.calm ? '' : '; a restless machine'}`,
    },
    {
      what: 'edit of 1 MB, p50: twice that of 10 KB, or 10 µs',
      value: large.p50,
      budget: Math.max(2 * small.p50, 10),
      unit: 'µs',
      note: `${times(large)}; 10 KB: ${times(small)}`,
    },
    {
      what: 'edit of 100 KB in one line ÷ diff in slices',
      ...one(typing(create, 100 * KB, rounds, (text) => text.replaceAll('\n', ' '))),
    },
  ]
}

function one(result) {
  return { value: result.ratio, budget: null, unit: '×', note: `p50 ${result.p50.toFixed(1)} µs; no budget of its own` }
}

/** Keys at several places of one text: what a key costs depends on the line that it stands in. */
function typing(create, size, rounds, shape = (text) => text) {
  const base = shape(notes(size, 7))
  const measured = PLACES.map((share) => typingAt(create, base, base.indexOf('. ', size * share) + 2, rounds))
  const samples = measured.flatMap((one) => one.samples)
  return {
    ratio: median(measured.map((one) => one.ratio)),
    calm: measured.every((one) => one.calm),
    p50: percentile(samples, 0.5) * 1000,
    p95: percentile(samples, 0.95) * 1000,
  }
}

function typingAt(create, base, at, rounds) {
  // All steps are in memory at once: a long text has fewer.
  const steps = Array.from({ length: base.length > 200 * KB ? 16 : 80 }, (_, i) =>
    flat(base.slice(0, at) + TYPED.slice(0, i) + base.slice(at)),
  )
  const engine = create()
  engine.scan(steps[0])
  const ours = walk(steps, (from, to, change) => engine.edit(from, to, change), at)
  const limit = walk(steps, diffSlices, at)
  for (let i = 0; i < 2000; i++) ours()
  for (let i = 0; i < 200; i++) limit()
  return compare({ limit, again: walk(steps, diffSlices, at), ours, rounds, time: 20, now: wall })
}

/** Goes one step along the texts at each call: forward, typing, to the last; then back, deleting, to the first. */
function walk(steps, edit, at) {
  let here = 0
  let by = 1
  return () => {
    if (here + by < 0 || here + by >= steps.length) by = -by
    const change = by > 0 ? { at: at + here, removed: 0, inserted: 1 } : { at: at + here - 1, removed: 1, inserted: 0 }
    const next = here + by
    const answer = edit(steps[here], steps[next], change)
    here = next
    return answer
  }
}
