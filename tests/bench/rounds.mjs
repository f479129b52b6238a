import { Bench } from 'tinybench'

/** Two copies of the limit may differ by this much; past it the machine was busy with something else, and the round does not count. */
const CALM = 0.1
/** Rounds that are tried for one that counts. */
const PATIENCE = 8

/** Milliseconds that this process was at work: what other work on the machine leaves alone. Every row but that of edits is timed so. */
export const clock = {
  now() {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
}

/** From now on the clock on the wall counts. */
export function countByTheWall() {
  clock.now = () => performance.now()
}

/** The middle value. */
export const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]

/** The value below which `share` of the list lies. */
export const percentile = (list, share) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))]

/**
 * Times `ours` between two copies of `limit`, round for round, so that all three meet the same machine.
 * @param {{ limit: () => unknown, again?: () => unknown, ours: () => unknown, rounds?: number, time?: number, now?: () => number }} tasks
 *   `time`: milliseconds for each task of a round
 * @returns {{ ours: number, limit: number, ratio: number, samples: number[], calm: boolean }} medians in milliseconds a call;
 *   `calm` is false when too few rounds counted, and the next best were taken
 */
export function compare({ limit, again = limit, ours, rounds = 5, time = 40, now = clock.now }) {
  const all = []
  const calm = () => all.filter((round) => round.apart <= CALM)
  while (calm().length < rounds && all.length < rounds * PATIENCE) all.push(oneRound([limit, ours, again], time, now))
  const taken = [...all].sort((a, b) => a.apart - b.apart).slice(0, rounds)
  return {
    ours: median(taken.map((round) => round.ours)),
    limit: median(taken.map((round) => (round.first + round.second) / 2)),
    ratio: median(taken.map((round) => (2 * round.ours) / (round.first + round.second))),
    samples: taken.flatMap((round) => round.samples),
    calm: taken.every((round) => round.apart <= CALM),
  }
}

function oneRound([limit, ours, again], time, now) {
  const bench = new Bench({ time, now, iterations: 3, warmup: false, retainSamples: true, throws: true })
  bench
    .add('first', limit, { async: false })
    .add('ours', ours, { async: false })
    .add('second', again, { async: false })
    .runSync()
  const of = (name) => bench.getTask(name).result.latency
  const [first, second] = [of('first').p50, of('second').p50]
  return { first, second, apart: Math.abs(first / second - 1), ours: of('ours').p50, samples: of('ours').samples }
}
