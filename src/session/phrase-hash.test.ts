import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phraseHash } from './phrase-hash.ts'
import { sha256 } from './sha256.ts'

test('SHA-256 is what others make of it', () => {
  const theirs = (text: string) => createHash('sha256').update(text).digest('hex')
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    expect(sha256('a'.repeat(length))).toBe(theirs('a'.repeat(length)))
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(sha256(text)).toBe(theirs(text))
    }),
  )
})

describe('the hash of a phrase', () => {
  test.each([
    ['case', 'Non-Compliant'],
    ['spacing', '  non-compliant\n'],
    ['a full stop', 'non-compliant.'],
  ])('does not mind %s', (_, phrase) => {
    expect(phraseHash('salt', 'rule', phrase)).toBe(phraseHash('salt', 'rule', 'non-compliant'))
  })

  test.each([
    ['the phrase', phraseHash('salt', 'rule', 'difficult')],
    ['the rule', phraseHash('salt', 'other', 'lazy')],
    ['the installation', phraseHash('other', 'rule', 'lazy')],
  ])('differs with %s', (_, other) => {
    expect(other).not.toBe(phraseHash('salt', 'rule', 'lazy'))
  })

  test('holds none of the words', () => {
    expect(phraseHash('salt', 'rule', 'lazy')).toMatch(/^[0-9a-f]{32}$/)
  })
})
