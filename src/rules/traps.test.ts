import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readRule } from '../compiler/read-rule.ts'
import { ruleFiles } from '../compiler/read-sources.ts'

interface Trap {
  stem: string
  rules?: string[]
  'why-not'?: string
}

const traps = Object.entries(
  parse(readFileSync(resolve(import.meta.dirname, 'traps.yaml'), 'utf8')) as Record<string, Trap>,
)
const leaves = new Map(
  ruleFiles(import.meta.dirname).map((path) => {
    const { rule } = readRule(path, readFileSync(path, 'utf8')).file!
    return [rule.id, rule.examples.leaves ?? []]
  }),
)

test('every word that judges in one sentence and not in the next is looked at', () => {
  expect(traps.length).toBeGreaterThanOrEqual(95)
  expect(traps.filter(([, trap]) => (trap.rules === undefined) === (trap['why-not'] === undefined))).toEqual([])
})

test.each(traps.filter(([, { rules }]) => rules !== undefined))(
  'the rules on “%s” leave a sentence alone that holds it',
  (_, { stem, rules }) => {
    const word = new RegExp(stem, 'i')
    expect(rules!.filter((id) => !leaves.get(id)?.some((text) => word.test(text)))).toEqual([])
  },
)
