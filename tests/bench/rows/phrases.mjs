import { notes } from '../notes.mjs'
import { compare } from '../rounds.mjs'

/** Ten times the phrases, the same text: packs of generated phrases, compiled by the project's own compiler. */
export function phraseRows({ rounds, engineOfPhrases, phrases }) {
  const few = engineOfPhrases(phrases(500))
  const many = engineOfPhrases(phrases(5000))
  const text = withPhrases(notes(102400, 5), phrases(500))
  for (let i = 0; i < 40; i++) [few.scan(text), many.scan(text)]
  const found = [few.scan(text).length, many.scan(text).length]
  const result = compare({ limit: () => few.scan(text), ours: () => many.scan(text), rounds })
  return [
    {
      what: '5,000 phrases ÷ 500 phrases, the same text',
      value: result.ratio,
      budget: 1.3,
      unit: '×',
      note: `${result.ours.toFixed(2)} ms and ${result.limit.toFixed(2)} ms for 100 KB; ${found[0]} and ${found[1]} findings`,
    },
  ]
}

/** About one sentence in twelve ends with a phrase that both packs know. */
function withPhrases(text, phrases) {
  let sentence = 0
  return text.replace(/\. /g, (end) =>
    ++sentence % 12 === 0 ? `, ${phrases[(sentence * 7) % phrases.length]}${end}` : end,
  )
}
