/** The least that a whole-word scanner can do in this language: one pass that folds and hashes each word, and one probe a word. Budgets are ratios to this. */
export function create() {
  const classes = new Uint8Array(65536)
  for (let i = 0; i < 1024; i++) {
    const letter = String.fromCharCode(i)
    if (/[\p{L}\p{N}]/u.test(letter)) {
      const lower = letter.toLowerCase()
      classes[i] = lower.length === 1 && lower.charCodeAt(0) < 256 ? lower.charCodeAt(0) : 1
    }
  }
  const bits = new Uint8Array(8192)
  const scan = (text) => {
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
  return { scan }
}
