/** First 32 bits of the fractional part of a number's root. */
const fraction = (root: number): number => ((root - Math.floor(root)) * 0x1_0000_0000) | 0

function constants(): { rounds: number[]; start: number[] } {
  const rounds: number[] = []
  const start: number[] = []
  for (let candidate = 2; rounds.length < 64; candidate++) {
    let prime = true
    for (let factor = 2; factor * factor <= candidate; factor++) if (candidate % factor === 0) prime = false
    if (!prime) continue
    if (start.length < 8) start.push(fraction(Math.sqrt(candidate)))
    rounds.push(fraction(Math.cbrt(candidate)))
  }
  return { rounds, start }
}

const { rounds: K, start: H } = constants()
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/**
 * SHA-256 of a string (as UTF-8), in hex. `crypto.subtle` would do, but it answers later (an underline that was left would flash up first)
 * and is missing on pages without https, where some record systems live. Checked against it in the tests.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const padded = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64))
  bytes.forEach((byte, index) => {
    padded.setUint8(index, byte)
  })
  padded.setUint8(bytes.length, 0x80)
  padded.setUint32(padded.byteLength - 4, bytes.length * 8)

  const hash = Int32Array.from(H)
  const w = new Int32Array(64)
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let i = 0; i < 64; i++) w[i] = i < 16 ? padded.getInt32(block + i * 4) : expand(w, i)
    compress(hash, w)
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function expand(w: Int32Array, i: number): number {
  const a = w[i - 15] ?? 0
  const b = w[i - 2] ?? 0
  const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
  const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
  return ((w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1) | 0
}

function compress(hash: Int32Array, w: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + (w[i] ?? 0)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) hash[index] = ((hash[index] ?? 0) + word) | 0
}
