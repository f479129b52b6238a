/** The least that finding an edit costs when nobody says where it is: common start and end of two texts, in slices that narrow. */
export function diffSlices(a, b) {
  const most = Math.min(a.length, b.length)
  let start = 0
  for (let width = 16384; width >= 64; width >>= 2)
    while (start + width <= most && a.substring(start, start + width) === b.substring(start, start + width))
      start += width
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  const left = most - start
  for (let width = 16384; width >= 64; width >>= 2) {
    while (
      end + width <= left &&
      a.substring(a.length - end - width, a.length - end) === b.substring(b.length - end - width, b.length - end)
    )
      end += width
  }
  while (end < left && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  return start + end
}
