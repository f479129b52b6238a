import { hardTexts, repeated, wordTexts } from '../hard-texts.mjs'
import { flat, notes } from '../notes.mjs'
import { clock, compare } from '../rounds.mjs'

const KB = 1024
const BUDGET = 3
/** Of so many slow texts the names are printed. */
const NAMED = 8
/** A finding every so many units is what no person writes: the time goes to findings, not to reading. */
const FULL = 60

/** Texts made to be slow, beside notes of the same size: what a unit costs. */
export function hardRows({ create, rounds, quick, words, openings }) {
  const engine = create()
  const size = quick ? 128 * KB : 1024 * KB
  const plain = notes(size, 3)
  const other = notes(size, 4)
  for (let i = 0; i < 6; i++) [engine.scan(plain), engine.scan(other)]
  const whole = Object.entries({ ...hardTexts(size), ...wordTexts(size, words, openings) }).map(([name, text]) => {
    const ours = flat(text)
    const result = compare({
      limit: () => engine.scan(plain),
      again: () => engine.scan(other),
      ours: () => engine.scan(ours),
      rounds: Math.min(3, rounds),
      time: 0,
    })
    const apart = ours.length / Math.max(1, engine.scan(ours).length)
    return { name, ratio: (result.ratio * plain.length) / ours.length, full: apart < FULL }
  })
  const each = (list) => everyOne(engine, list, plain)
  return [
    ...[false, true].map((full) => {
      const texts = whole.filter((text) => text.full === full)
      return row(`hardest of ${texts.length} texts ${full ? 'full of findings' : 'of few findings'} ÷ notes`, texts)
    }),
    row(`hardest of ${words.length} words, each alone again and again ÷ notes`, each(words)),
    row(`hardest of ${openings.length} openings of patterns, again and again ÷ notes`, each(openings)),
  ]
}

function row(what, measured) {
  const worst = [...measured].sort((a, b) => b.ratio - a.ratio)
  const past = worst.filter(({ ratio }) => ratio > BUDGET)
  const named = (past.length > 0 ? past : worst.slice(0, 1)).slice(0, NAMED)
  const names = named.map(({ name, ratio }) => `“${name}” ${ratio.toFixed(1)}`).join(', ')
  return {
    what,
    value: worst[0].ratio,
    budget: BUDGET,
    unit: '×',
    note: past.length > NAMED ? `${past.length} are past it: ${names} …` : names,
    all: Object.fromEntries(worst.slice(0, 200).map(({ name, ratio }) => [name, Number(ratio.toFixed(2))])),
  }
}

/** One short text for each piece. The best of three readings: with thousands of texts, one that was interrupted would be the worst of them. */
function everyOne(engine, pieces, plain) {
  const size = 16 * KB
  const cost = (text) => {
    let best = Infinity
    for (let i = 0; i < 3; i++) {
      const start = clock.now()
      engine.scan(text)
      best = Math.min(best, clock.now() - start)
    }
    return best / text.length
  }
  const normal = cost(plain)
  return pieces.map((piece) => ({ name: piece, ratio: cost(flat(repeated(`${piece} `, size))) / normal }))
}
