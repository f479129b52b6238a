import { beforeAll, expect, test } from 'vitest'
import { wholeEngine } from '../../tests/whole-engine.ts'
import type { Engine } from './api.ts'

let engine: Engine
beforeAll(() => {
  engine = wholeEngine().engine
}, 60_000)

const rulesIn = (text: string) => engine.scan(text, 'note').map(({ rule }) => rule)

test('many words that nearly fit do not hide the one that does', () => {
  const nearly = 'It was a borderline case. '
  expect(rulesIn(nearly.repeat(40))).toEqual([])
  expect(rulesIn(`${nearly.repeat(40)}She is such a borderline.`)).toEqual(['labels/a-borderline'])
})

test('a paragraph of one hard word says no more than is of use, and says the rest once some are reworded', () => {
  const days = Array.from({ length: 40 }, (_, day) => `On day ${day} he was noncompliant. `)
  expect(rulesIn(days.join(''))).toHaveLength(16)
  expect(rulesIn(days.slice(30).join(''))).toHaveLength(10)
})

test('what one paragraph asks for is not taken from the next', () => {
  const full = 'He was rude. '.repeat(60)
  const alone = rulesIn(full).length
  expect(alone).toBeGreaterThan(10)
  expect(rulesIn(`${full}\nHe was rude.`)).toHaveLength(alone + 1)
})
