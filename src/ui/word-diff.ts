/** A run of words that stays, goes, comes, or waits for the writer's own words. */
export interface Segment {
  kind: 'same' | 'cut' | 'added' | 'slot'
  text: string
}

/** A part of a new wording; `slot` is a part that only the writer can fill. */
export interface Piece {
  text: string
  slot?: boolean
}

/** More cells than this and the two are shown as one cut and one addition: nobody reads a finer diff of that. */
const CELLS = 90_000

// Words of Latin, Greek, Cyrillic, Hebrew and Arabic letters, runs of space, surrogate pairs whole, and single signs. No `u` flag: see the
// measured cost in the notes on browsers.
const WORDS = /\s+|[\w'’\u00c0-\u1fff]+|[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g

interface Token extends Segment {
  kind: 'same' | 'slot'
}

const tokens = (pieces: readonly Piece[]): Token[] =>
  pieces.flatMap((piece): Token[] =>
    piece.slot
      ? [{ kind: 'slot', text: piece.text }]
      : (piece.text.match(WORDS) ?? []).map((text): Token => ({ kind: 'same', text })),
  )

/** Longest common subsequence of words, as steps in order. */
function steps(before: readonly Token[], after: readonly Token[]): Segment[] {
  const width = after.length + 1
  const common = new Uint16Array((before.length + 1) * width)
  const equal = (i: number, j: number) => after[j]!.kind === 'same' && before[i]!.text === after[j]!.text
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] = equal(i, j)
        ? common[(i + 1) * width + j + 1]! + 1
        : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
    }
  }
  const out: Segment[] = []
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && equal(i, j)) {
      out.push({ kind: 'same', text: before[i]!.text })
      i++
      j++
    } else if (
      i < before.length &&
      (j === after.length || common[(i + 1) * width + j]! >= common[i * width + j + 1]!)
    ) {
      out.push({ kind: 'cut', text: before[i++]!.text })
    } else {
      const token = after[j++]!
      out.push({ kind: token.kind === 'slot' ? 'slot' : 'added', text: token.text })
    }
  }
  return out
}

/** Runs of neighbours that stay, and of neighbours that do not, turn about. */
function runs(all: readonly Segment[]): Segment[][] {
  const out: Segment[][] = []
  for (const one of all) {
    const run = out[out.length - 1]
    if (run && (run[0]!.kind === 'same') === (one.kind === 'same')) run.push(one)
    else out.push([one])
  }
  return out
}

const joined = (run: readonly Segment[]) => run.map((one) => one.text).join('')

/** A space, a comma or one tiny word that stays between two changes only makes the diff flicker: it counts as changed. */
function steady(all: readonly Segment[]): Segment[] {
  return runs(all).flatMap((run, at, every): Segment[] => {
    const text = joined(run)
    const between = run[0]!.kind === 'same' && at > 0 && at < every.length - 1
    if (!between || !/^\s*\S{0,2}\s*$/.test(text)) return run
    return [
      { kind: 'cut', text },
      { kind: 'added', text },
    ]
  })
}

/** Joins neighbours of one kind, and within a change puts all that goes before all that comes. */
function gather(all: readonly Segment[]): Segment[] {
  return runs(steady(all)).flatMap((run): Segment[] => {
    if (run[0]!.kind === 'same') return [{ kind: 'same', text: joined(run) }]
    const out: Segment[] = []
    const cut = joined(run.filter((one) => one.kind === 'cut'))
    const come = run.filter((one) => one.kind !== 'cut')
    // A space that both sides end with is no change.
    const last = come[come.length - 1]
    const space = last?.kind === 'added' && /^\s+$/.test(last.text) && cut.endsWith(last.text) ? last.text : ''
    if (cut !== space) out.push({ kind: 'cut', text: cut.slice(0, cut.length - space.length) })
    for (const one of space ? come.slice(0, -1) : come) {
      const before = out[out.length - 1]
      if (one.kind === 'added' && before?.kind === 'added') before.text += one.text
      else out.push({ ...one })
    }
    return space ? [...out, { kind: 'same', text: space }] : out
  })
}

/**
 * What changes, word by word, when `before` gives way to `after`. The `same`, `added` and `slot` segments spell out `after`; a `cut` segment holds
 * words that go.
 */
export function wordDiff(before: string, after: readonly Piece[]): Segment[] {
  const from = tokens([{ text: before }])
  const to = tokens(after)
  if (from.length * to.length > CELLS) {
    return [
      { kind: 'cut', text: before },
      ...after.map((piece): Segment => ({ kind: piece.slot ? 'slot' : 'added', text: piece.text })),
    ]
  }
  return gather(steps(from, to))
}
