import { create as wordHash } from '../limits/word-hash.mjs'
import { notes } from '../notes.mjs'
import { compare } from '../rounds.mjs'

const KB = 1024
const SIZES = [KB, 10 * KB, 100 * KB, 1024 * KB]

/** Reading a whole text, beside the limit, at four sizes; and that the cost a unit does not grow with the size. */
export function scanRows({ create, rounds }) {
  const engine = create()
  const measured = SIZES.map((size) => {
    const texts = Array.from({ length: size > 200 * KB ? 2 : 32 }, (_, seed) => notes(size, seed + 1))
    // Long enough to be read, short enough that the machine seldom turns to something else in between.
    const together = Math.max(1, Math.round((32 * KB) / size))
    const next = (scanner) => {
      let at = 0
      return () => {
        for (let i = 0; i < together; i++) scanner.scan(texts[at++ % texts.length])
      }
    }
    const ours = next(engine)
    for (const start = performance.now(); performance.now() - start < 300; ) ours()
    const result = compare({ limit: next(wordHash()), again: next(wordHash()), ours, rounds })
    return { size, ms: result.ours / together, ratio: result.ratio, calm: result.calm }
  })
  const at = (size) => measured.find((one) => one.size === size)
  return {
    rows: [
      ...[100 * KB, 1024 * KB].map((size) => ({
        what: `scan of ${label(size)} ÷ word hash`,
        value: at(size).ratio,
        budget: 2.5,
        unit: '×',
        note: `${at(size).ms.toFixed(2)} ms${at(size).calm ? '' : ', a restless machine'}`,
      })),
      {
        what: 'growth from 1 KB to 1 MB (exponent; 1 is linear)',
        // Beside the limit, so that what the machine does at one size and not at another counts for both.
        value: exponent(measured.map(({ size, ratio }) => [size, size * ratio])),
        budget: 1.05,
        unit: '',
        note: measured.map(({ size, ms }) => `${label(size)} ${((ms * 1e6) / size).toFixed(1)} ns a unit`).join(', '),
      },
    ],
    ratio: at(100 * KB).ratio,
  }
}

/** The slope of cost over size, both as logarithms. */
function exponent(points) {
  const logs = points.map((point) => point.map(Math.log))
  const mean = (i) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length
  const [meanX, meanY] = [mean(0), mean(1)]
  const over = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return over / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}

const label = (size) => (size >= 1024 * KB ? `${size / KB / KB} MB` : `${size / KB} KB`)
