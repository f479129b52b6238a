import { pack } from './pack.ts'

/** Below this many members a set is not worth naming inside another. */
const WORTH_NAMING = 4

/**
 * Sets of sorted ids, packed. A set that takes in an earlier one whole names it and adds the rest: lists in rules are often the same list with a few
 * words more.
 */
export function packSets(sets: readonly (readonly number[])[]): string[] {
  const earlier: { place: number; ids: readonly number[]; members: Set<number> }[] = []
  return sets.map((ids, place) => {
    const own = new Set(ids)
    let base: (typeof earlier)[number] | undefined
    for (const one of earlier)
      if (
        one.ids.length > (base?.ids.length ?? 0) &&
        one.ids.length <= ids.length &&
        one.ids.every((id) => own.has(id))
      )
        base = one
    if (ids.length >= WORTH_NAMING) earlier.push({ place, ids, members: own })
    return pack([
      base === undefined ? 0 : base.place + 1,
      ...runs(base === undefined ? ids : ids.filter((id) => !base.members.has(id))),
    ])
  })
}

/** Sorted ids as runs: how many are left out, how many follow. */
function runs(ids: readonly number[]): number[] {
  const out: number[] = []
  let next = 1
  for (let i = 0; i < ids.length; ) {
    const start = ids[i]!
    let size = 1
    while (ids[i + size] === start + size) size++
    out.push(start - next, size)
    next = start + size
    i += size
  }
  return out
}
