import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { engineOf } from '../../tests/engine-of.ts'
import { compile } from './compile.ts'
import { printProblem } from './problem.ts'
import { readSources } from './read-sources.ts'

const root = resolve(import.meta.dirname, '../..')
const readme = readFileSync(resolve(root, 'src/rules/README.md'), 'utf8')
const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!)
const block = (holding: string) => blocks.find((text) => text.includes(holding))!

describe('What the guide to rules shows holds', () => {
  test('the whole rule compiles, and its examples hold', () => {
    const rules = [{ path: 'src/rules/credibility/claims.yaml', text: block('id: credibility/claims') }]
    expect(compile({ ...readSources(root), rules }).problems.map(printProblem)).toEqual([])
  })

  test('the rule that meets each person in another way does', () => {
    const { diagnose } = engineOf({ 'test/x': parse(block('about: other')) as { match: unknown[] } })
    const asked = (text: string) => diagnose(text).map(({ question }) => question)
    expect(asked('Client was too sensitive.')).toEqual(['What does it touch, from their side?'])
    expect(asked('Her brother was too sensitive.')).toEqual(['Who calls it that, and what did they see?'])
    expect(asked('I was too sensitive.')).toEqual(['What would you say to a colleague whom this touched?'])
  })

  test('the slips are those of the rule', () => {
    const { typos } = parse(block('typos:')) as { typos: object }
    const rule = readFileSync(resolve(root, 'src/rules/adherence/noncompliant.yaml'), 'utf8')
    expect((parse(rule) as { typos: object }).typos).toEqual(typos)
  })

  test('the rule that a newcomer is shown holds beside all others', { timeout: 60_000 }, () => {
    const front = readFileSync(resolve(root, 'README.md'), 'utf8')
    const text = front.match(/```yaml\n(id: labels\/flighty[\s\S]*?)```/)![1]!
    const path = 'src/rules/labels/flighty.yaml'
    const sources = readSources(root)
    const { problems } = compile(
      { ...sources, rules: [...sources.rules, { path, text }] },
      (file) => file.path === path,
    )
    expect(problems.map(printProblem)).toEqual([])
  })

  test('every class that it names is there', () => {
    const names = [...readme.matchAll(/@([a-z][a-z-]*)/g)].map((match) => match[1]!)
    const known = ['verb', 'phrase', 'capital', ...Object.keys(readSources(root).classes)]
    expect(names.filter((name) => !known.includes(name))).toEqual([])
  })
})
