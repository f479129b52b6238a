// What the language allows: the least work that a whole-word scanner, and a comparison of two texts, can do. Budgets are ratios to these.

/** One pass: fold, hash each word, one probe a word. */
export function wordHash() {
  const classes = new Uint8Array(65536)
  for (let i = 0; i < 1024; i++) {
    const letter = String.fromCharCode(i)
    if (/[\p{L}\p{N}]/u.test(letter)) {
      const lower = letter.toLowerCase()
      classes[i] = lower.length === 1 && lower.charCodeAt(0) < 256 ? lower.charCodeAt(0) : 1
    }
  }
  const bits = new Uint8Array(8192)
  return (text) => {
    let hash = 0x811c9dc5
    let hits = 0
    let inWord = false
    for (let i = 0; i < text.length; i++) {
      const unit = classes[text.charCodeAt(i)]
      if (unit !== 0) {
        hash = Math.imul(hash ^ unit, 0x01000193)
        inWord = true
      } else if (inWord) {
        hits += (bits[(hash >>> 3) & 8191] >>> (hash & 7)) & 1
        hash = 0x811c9dc5
        inWord = false
      }
    }
    return hits
  }
}

/** Common start and end of two texts, in slices that narrow. */
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
