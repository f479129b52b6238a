import type { Change } from './finding.ts'

const WIDEST = 16384
const NARROWEST = 64

/** Where `next` differs from `previous`, as one change: common start and end compared in slices (a native comparison), then unit by unit. */
export function findChange(previous: string, next: string): Change {
  const most = Math.min(previous.length, next.length)
  const prefix = commonStart(previous, next, most)
  const suffix = commonEnd(previous, next, most - prefix)
  return { at: prefix, removed: previous.length - prefix - suffix, inserted: next.length - prefix - suffix }
}

function commonStart(a: string, b: string, most: number): number {
  let at = 0
  for (let width = WIDEST; width >= NARROWEST; width >>= 2) {
    while (at + width <= most && a.substring(at, at + width) === b.substring(at, at + width)) at += width
  }
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

function commonEnd(a: string, b: string, most: number): number {
  let size = 0
  const endA = a.length
  const endB = b.length
  for (let width = WIDEST; width >= NARROWEST; width >>= 2) {
    while (
      size + width <= most &&
      a.substring(endA - size - width, endA - size) === b.substring(endB - size - width, endB - size)
    )
      size += width
  }
  while (size < most && a.charCodeAt(endA - 1 - size) === b.charCodeAt(endB - 1 - size)) size++
  return size
}

/**
 * Whether `change` can describe the step from one text to the other: lengths agree, and the units beside the edit on either side are the same.
 * (That the rest is the same is the caller's word: comparing all of it is what giving the change avoids.)
 */
export function fits(change: Change, previous: string, next: string): boolean {
  const { at, removed, inserted } = change
  if (at < 0 || removed < 0 || inserted < 0 || at + removed > previous.length) return false
  if (previous.length - removed + inserted !== next.length) return false
  const to = at + removed
  const from = Math.max(0, at - LOOK)
  return (
    previous.slice(from, at) === next.slice(from, at) &&
    previous.slice(to, to + LOOK) === next.slice(at + inserted, at + inserted + LOOK)
  )
}

const LOOK = 16
