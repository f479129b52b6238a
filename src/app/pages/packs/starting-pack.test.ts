import { expect, test } from 'vitest'
import base from '#tables/pack-base'
import { compilePack } from '../../../compiler/packs/compile-pack.ts'
import { packAnswer } from '../../pack-answer.ts'
import { startingPack } from './starting-pack.ts'

test('what a new pack begins with holds, and shows each of its examples', () => {
  const text = startingPack([])
  const { pack, problems, pages } = packAnswer(text, compilePack(text, base))
  expect(problems).toEqual([])
  expect(pack).toMatchObject({ id: 'my-words', rules: 1 })
  expect(pages?.map(({ id, examples, leaves }) => [id, examples.length, leaves.length])).toEqual([
    ['my-words/frequent-flyer', 1, 1],
  ])
  expect(pages?.[0]?.examples[0]?.results).toEqual(['She is someone who comes often.'])
})

test('it takes no name that is taken', () => {
  const text = startingPack(['my-words', 'my-words-2'])
  expect(text).toContain('pack: my-words-3\n')
  expect(compilePack(text, base).problems).toEqual([])
})
