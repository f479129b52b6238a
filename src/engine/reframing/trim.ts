import type { Reframing } from '../finding.ts'

/** Leaves out words at either end that do not change. */
export function trim(edit: Reframing, source: string): Reframing {
  const old = source.slice(edit.start, edit.end)
  const { text } = edit
  const first = edit.placeholders?.[0]?.[0] ?? text.length
  const last = edit.placeholders?.at(-1)?.[1] ?? 0
  let front = 0
  while (front < Math.min(old.length, text.length, first) && old[front] === text[front]) front++
  while (front > 0 && !isEdge(old, text, front, front)) front--
  let back = 0
  while (
    back < Math.min(old.length, text.length) - front &&
    text.length - back > last &&
    old[old.length - 1 - back] === text[text.length - 1 - back]
  )
    back++
  while (back > 0 && !isEdge(old, text, old.length - back, text.length - back)) back--
  return {
    ...edit,
    start: edit.start + front,
    end: edit.end - back,
    text: text.slice(front, text.length - back),
    ...(edit.placeholders === undefined
      ? {}
      : { placeholders: edit.placeholders.map(([a, b]): [number, number] => [a - front, b - front]) }),
  }
}

/** Whether an edit may begin or end at these places of the old and the new words: between two words, and in the middle of no character. */
function isEdge(old: string, text: string, a: number, b: number): boolean {
  if (isLow(old[a]) || isLow(text[b])) return false
  return (isBreak(old[a - 1]) && isBreak(text[b - 1])) || (isBreak(old[a]) && isBreak(text[b]))
}

function isBreak(unit: string | undefined): boolean {
  return unit === undefined || !/[\p{L}\p{N}'’]/u.test(unit)
}

/** The second half of a surrogate pair. */
function isLow(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '\udc00' && unit <= '\udfff'
}
