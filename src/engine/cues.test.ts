import { expect, test } from 'vitest'
import { engineOf } from '../../tests/engine-of.ts'

test('what was found of one sentence is not taken for the next', () => {
  const { underlined } = engineOf({
    'test/lazy': { match: ['lazy'], about: 'anyone', unless: { sentence: ['chiropractor'] } },
  })
  expect(underlined('Lazy chiropractor. He was lazy.')).toEqual(['lazy'])
  expect(underlined('He was lazy. Lazy chiropractor.')).toEqual(['lazy'])
})

test('many places of one rule in a paragraph do not hide another rule', () => {
  const { underlined } = engineOf({
    'test/lazy': { match: ['lazy'], about: 'anyone' },
    'test/junkie': { match: ['junkie'], about: 'anyone' },
  })
  const found = underlined(`He said “${'lazy '.repeat(40)}”. The junkie left.`)
  expect(found).toEqual(['junkie'])
})
