import { expect, test } from 'vitest'
import * as CUE from './cue-bits.ts'
import * as NAMED from './named-sets.ts'
import { CUE_NAMES, NAMED_SETS } from './tables.ts'

test('cues have their bits in the order in which the tables keep them', () => {
  const { count, ...bits } = CUE
  expect(count).toBe(CUE_NAMES.length)
  expect(bits).toEqual(Object.fromEntries(CUE_NAMES.map((name, i) => [name, 1 << i])))
})

test('named sets have their places in the order in which the tables keep them', () => {
  const { NAMED_COUNT, ...places } = NAMED
  expect(NAMED_COUNT).toBe(NAMED_SETS.length)
  expect(places).toEqual(Object.fromEntries(NAMED_SETS.map((name, i) => [name, i])))
})
