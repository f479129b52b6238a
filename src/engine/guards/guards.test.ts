import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { engineOf } from '../../../tests/engine-of.ts'
import { GUARDS } from './index.ts'
import { GUARD_NAMES } from './names.ts'

const { underlined } = engineOf({ 'test/lazy': { match: ['lazy'] } })

test('every guard has its table', () => {
  const tables = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  const proven = (name: string) => tables.some((text) => new RegExp(`^  '?${name}'?: \\{$`, 'm').test(text))
  expect(GUARD_NAMES.filter((name) => name !== 'about' && !proven(name))).toEqual([])
})

test('names stand in the order of guards, and are those of their files', async () => {
  const named = await Promise.all(
    GUARD_NAMES.map(async (name) => {
      const file = (await import(`./${name}.ts`)) as Record<string, unknown>
      return file[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]
    }),
  )
  expect(named).toEqual(GUARDS)
})

test('no guard looks beyond its line', () => {
  for (const above of ['Not', '“He wrote', 'His mother says', 'On Mon, Ann Lee wrote:', 'Incident report:', 'If'])
    expect(underlined(`${above}\nlazy.`)).toEqual(['lazy'])
})

test('words that are no acts are not held by consent', () => {
  expect(underlined('Lazy about his capacity assessment.')).toEqual(['Lazy'])
})
