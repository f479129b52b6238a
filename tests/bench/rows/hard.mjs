import { hardTexts, repeated, wordTexts } from '../hard-texts.mjs'
import { flat, notes } from '../notes.mjs'
import { clock, compare, median } from '../rounds.mjs'

const KB = 1024
const BUDGET = 3
/** What one place that fits a rule may cost, in units of notes read: guards are asked about it, and no text of such places can cost what plain text does. */
const HIT_BUDGET = 700
/** Of so many slow texts the names are printed. */
const NAMED = 8
/** A place that fits a rule in fewer units than this, all through a text, is what no person writes: the time goes to guards, not to reading. */
const FULL = 400
/** How often a short text is read. */
const READINGS = 6
/** How much of a repeated text is looked at for that. */
const SAMPLE = 8 * KB

/** Texts made to be slow, beside notes of the same size: what a unit costs, and in texts full of places that fit a rule, what each of those does. */
export function hardRows({ create, rounds, quick, words, openings, countHits }) {
  const engine = create()
  const size = quick ? 128 * KB : 1024 * KB
  const plain = notes(size, 3)
  const other = notes(size, 4)
  for (let i = 0; i < 6; i++) [engine.scan(plain), engine.scan(other)]
  const hitsAUnit = (text) => countHits(text.slice(0, SAMPLE)) / Math.min(SAMPLE, text.length)
  const whole = Object.entries({ ...hardTexts(size), ...wordTexts(size, words, openings) }).map(([name, text]) => {
    const ours = flat(text)
    const result = compare({
      limit: () => engine.scan(plain),
      again: () => engine.scan(other),
      ours: () => engine.scan(ours),
      rounds: Math.min(3, rounds),
      time: 0,
    })
    return { name, hits: hitsAUnit(text), ratio: (result.ratio * plain.length) / ours.length }
  })
  const each = (list) => everyOne(engine, list, plain, hitsAUnit)
  const parts = [
    ['texts', whole],
    ['words, each alone again and again', each(words)],
    ['openings of patterns, again and again', each(openings)],
  ]
  const full = ({ hits }) => hits * FULL > 1
  return [
    ...parts.map(([what, texts]) => {
      const few = texts.filter((text) => !full(text))
      return row(`hardest of ${few.length} ${what} ÷ notes`, few, BUDGET, '×')
    }),
    hitRow(parts.flatMap(([, texts]) => texts.filter(full))),
  ]
}

/** What a place that fits a rule costs beyond the reading, in units of notes. */
function hitRow(texts) {
  const costs = texts.map(({ name, ratio, hits }) => ({ name, ratio: Math.max(0, ratio - 1) / hits }))
  return row(`dearest place that fits a rule, in ${texts.length} texts full of them`, costs, HIT_BUDGET, ' units')
}

function row(what, measured, budget, unit) {
  const worst = [...measured].sort((a, b) => b.ratio - a.ratio)
  const past = worst.filter(({ ratio }) => ratio > budget)
  const named = (past.length > 0 ? past : worst.slice(0, 1)).slice(0, NAMED)
  const names = named.map(({ name, ratio }) => `“${name}” ${ratio.toFixed(1)}`).join(', ')
  return {
    what,
    value: worst[0].ratio,
    budget,
    unit,
    note: past.length > NAMED ? `${past.length} are past it: ${names} …` : names,
    all: Object.fromEntries(worst.slice(0, 200).map(({ name, ratio }) => [name, Number(ratio.toFixed(2))])),
  }
}

/**
 * One short text for each piece. The best of some readings: with thousands of texts, one that was interrupted would be the worst of them. Notes are read before and after,
 * for the machine is not the same all the time; other notes each time, for what is read twice is known to the processor.
 */
function everyOne(engine, pieces, plain, hitsAUnit) {
  const size = 16 * KB
  const parts = Array.from({ length: Math.floor(plain.length / size) }, (_, i) =>
    flat(plain.slice(i * size, (i + 1) * size)),
  )
  let turn = 0
  const time = (text) => {
    const start = clock.now()
    engine.scan(text)
    return (clock.now() - start) / text.length
  }
  const readings = (text) => Array.from({ length: READINGS }, () => time(text()))
  const normal = () => median(readings(() => parts[turn++ % parts.length]))
  return pieces.map((piece) => {
    const text = flat(repeated(`${piece} `, size))
    const before = normal()
    const ours = Math.min(...readings(() => text))
    return { name: piece, hits: hitsAUnit(text), ratio: (2 * ours) / (before + normal()) }
  })
}
