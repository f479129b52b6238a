import { expect, test } from 'vitest'
import { quotedSpans } from './quoted-spans.ts'

test.each([
  ['straight marks', 'She said "I am lazy" again.', ['I am lazy']],
  ['curly marks', 'She said “I am lazy” again.', ['I am lazy']],
  ['a curly mark closed by a straight one', 'She said “I am lazy" again.', ['I am lazy']],
  ['single marks', "She said 'I am lazy' again.", ['I am lazy']],
  ['a single mark that closes at the very end', "She said 'I am lazy.'", ['I am lazy.']],
  ['angled marks', 'She said «I am lazy» again.', ['I am lazy']],
  ['a double mark that is never closed', 'She said “I am lazy', ['I am lazy']],
  ['a single mark that is never closed', "She said 'I am lazy", []],
  ['apostrophes', "It's the clients' plan, and she's lazy.", []],
  ['two quotations', '“lazy” and “slow”', ['lazy', 'slow']],
])('%s', (_, text, quoted) => {
  expect(quotedSpans(text, 0, text.length).map(([from, to]) => text.slice(from, to))).toEqual(quoted)
})
