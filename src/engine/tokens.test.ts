import { describe, expect, test } from 'vitest'
import { engineOf } from '../../tests/engine-of.ts'

describe('Signs between words', () => {
  const { underlined } = engineOf({ 'labels/late': { match: ['[[late]] $'] } })

  test.each(['She was late.', 'She was late; he wept.', 'She was late – again.', 'She was late (again).'])(
    'a clause ends: %s',
    (text) => expect(underlined(text)).toEqual(['late']),
  )

  test.each(['late £40', 'late $40', 'late €40', 'late ~40', 'late 50% more', 'the 10% late fee'])(
    'the sign of a number ends none: %s',
    (text) => expect(underlined(`She was charged a ${text} for it.`)).toEqual([]),
  )

  test('what stands beside such a sign is one phrase', () => {
    const { becomes } = engineOf({
      'labels/fee': { match: [{ words: '[[waste~v time]] with what:@phrase', reframe: ['look at {what}'] }] },
    })
    expect(becomes('They waste time with the £40 fee.')).toEqual(['They look at the £40 fee.'])
  })
})
