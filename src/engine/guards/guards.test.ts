import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { engineOf } from '../../../tests/engine-of.ts'
import { GUARDS } from './index.ts'

const { underlined } = engineOf({ 'test/lazy': { match: ['lazy'] } })

test('every guard has its table', () => {
  const tables = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  const proven = (name: string) => tables.some((text) => new RegExp(`^  '?${name}'?: \\{$`, 'm').test(text))
  expect(GUARDS.map((guard) => guard.name).filter((name) => name !== 'about' && !proven(name))).toEqual([])
})

test('no guard looks beyond its line', () => {
  for (const above of ['Not', '“He wrote', 'His mother says', 'On Mon, Ann Lee wrote:', 'Incident report:', 'If'])
    expect(underlined(`${above}\nlazy.`)).toEqual(['lazy'])
})

test('words that are no acts are not held by consent', () => {
  expect(underlined('Lazy about his capacity assessment.')).toEqual(['Lazy'])
})
