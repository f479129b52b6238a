import type { Change } from '../engine/finding.ts'

/** Long texts are compared a block at a time: one slice compare is a memory compare, far cheaper than a loop over code units. */
const BLOCK = 1024

/**
 * Where `after` differs from `before`, as the shortest single replacement, or null when they are equal.
 * `caret` is where the caret stands in `after`: typing the second l of "hello" is then told as that l and not as the first.
 */
export function textChange(before: string, after: string, caret?: number): Change | null {
  if (before === after) return null
  const grown = after.length - before.length
  const shorter = Math.min(before.length, after.length)
  // What stands behind the caret stayed as it was, when it was the caret that wrote.
  const wrote = caret !== undefined && caret >= Math.max(0, grown) && before.slice(caret - grown) === after.slice(caret)
  const behind = wrote ? after.length - caret : 0
  const at = commonPrefix(before, after, shorter - behind)
  const kept = wrote ? behind + sharedBefore(behind, at) : commonSuffix(before, after, shorter - at)
  return { at, removed: before.length - at - kept, inserted: after.length - at - kept }

  function sharedBefore(end: number, start: number): number {
    return commonSuffix(before.slice(start, before.length - end), after.slice(start, after.length - end))
  }
}

/** How many code units `a` and `b` share at the front, at most `limit`. */
export function commonPrefix(a: string, b: string, limit = Math.min(a.length, b.length)): number {
  let at = 0
  while (at + BLOCK <= limit && a.slice(at, at + BLOCK) === b.slice(at, at + BLOCK)) at += BLOCK
  const stop = Math.min(limit, at + BLOCK)
  while (at < stop && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/** How many code units `a` and `b` share at the back, at most `limit`. */
export function commonSuffix(a: string, b: string, limit = Math.min(a.length, b.length)): number {
  let kept = 0
  const block = () =>
    a.slice(a.length - kept - BLOCK, a.length - kept) === b.slice(b.length - kept - BLOCK, b.length - kept)
  while (kept + BLOCK <= limit && block()) kept += BLOCK
  const stop = Math.min(limit, kept + BLOCK)
  while (kept < stop && a.charCodeAt(a.length - 1 - kept) === b.charCodeAt(b.length - 1 - kept)) kept++
  return kept
}

/** How many items two lists share at the front, and then at the back. */
export function commonEnds<T>(a: readonly T[], b: readonly T[], same = (x: T, y: T) => x === y) {
  const limit = Math.min(a.length, b.length)
  let front = 0
  while (front < limit && same(a[front] as T, b[front] as T)) front++
  let back = 0
  while (back < limit - front && same(a[a.length - 1 - back] as T, b[b.length - 1 - back] as T)) back++
  return { front, back }
}
