import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile, eachSet } from '../compiler/compile.ts'
import { lint } from '../compiler/lint/lint.ts'
import { printWarning } from '../compiler/lint/warning.ts'
import { printProblem } from '../compiler/problem.ts'
import { readRule } from '../compiler/read-rule.ts'
import { readSources, ruleFiles } from '../compiler/read-sources.ts'

const root = resolve(import.meta.dirname, '../..')
const sources = readSources(root)
const { compiled, problems } = compile(sources)

test('every rule compiles and every example holds', () => {
  expect(problems.map(printProblem)).toEqual([])
})

const rules = ruleFiles(resolve(root, 'src/rules')).map((path) => {
  const { file } = readRule(path, readFileSync(path, 'utf8'))
  return { path, rule: file!.rule }
})
const nudges = rules.filter(({ rule }) => rule.kind !== 'noticed').map(({ rule }) => rule)
const noticings = rules.filter(({ rule }) => rule.kind === 'noticed').map(({ rule }) => rule)

/** Words that never stand in the interface (PRODUCT: tone); a rule's own sentences are part of it. */
const NEVER = /\b(?:error|violation|wrong|offensive|you should|must|bad|score|grade|great job)\b/i

describe('Conventions: what a rule file must hold', () => {
  test('there are at least 300 rules and 60 noticings', () => {
    expect(nudges.length).toBeGreaterThanOrEqual(300)
    expect(noticings.length).toBeGreaterThanOrEqual(60)
  })

  test.each(nudges.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const shown = rule.examples.nudges?.length ?? 0
    const left = rule.examples.leaves?.length ?? 0
    expect(shown, 'should show at least 3 texts that it nudges').toBeGreaterThanOrEqual(3)
    expect(left, 'should show at least 4 texts that it leaves alone').toBeGreaterThanOrEqual(4)
    expect(new Set(rule.examples.leaves).size, 'should show each text once').toBe(left)
    for (const sentence of [
      rule.effect,
      rule.question,
      rule.why,
      ...rule.match.map((entry) => (typeof entry === 'string' ? '' : (entry.question ?? ''))),
    ]) {
      expect(sentence ?? '', 'should speak of what the phrase can do, never as a verdict').not.toMatch(NEVER)
    }
    expect(rule.effect, 'should go on after “…”: can read as …').toMatch(
      /^(?:can|may|tells|leaves|puts|weighs|turns|speaks|hides)\b/,
    )
    expect(rule.why?.match(/[.!?](?:\s|$)/g) ?? [], 'should say why in one sentence').toHaveLength(1)
  })

  test.each(noticings.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(rule.examples.notices?.length ?? 0, 'should show at least 2 texts that it notices').toBeGreaterThanOrEqual(2)
    expect(
      rule.examples.leaves?.length ?? 0,
      'should show at least 3 texts in which it is silent',
    ).toBeGreaterThanOrEqual(3)
    expect(rule.says, 'should say what was done, not that it was good').not.toMatch(
      /\b(?:good|great|well done|nice|excellent|should)\b/i,
    )
  })

  test('no question is asked by two rules', () => {
    const asked = nudges
      .flatMap((rule) => [
        ...new Set([
          rule.question,
          ...rule.match.map((entry) => (typeof entry === 'string' ? undefined : entry.question)),
        ]),
      ])
      .filter((question) => question !== undefined)
    const again = asked.filter((question, i) => asked.indexOf(question) !== i)
    expect(again).toEqual([])
  })

  test('files are named in small letters with hyphens', () => {
    expect(rules.map(({ path }) => basename(path)).filter((name) => !/^[a-z][a-z0-9-]*\.yaml$/.test(name))).toEqual([])
  })

  test('every source is used', () => {
    const used = new Set(rules.map(({ rule }) => rule.source))
    expect(Object.keys(readSources(root).references).filter((id) => !used.has(id))).toEqual([])
  })
})

test('the linter has nothing to warn of', () => {
  expect(compiled).not.toBeNull()
  // How many texts are left alone is held above, rule by rule.
  const warnings = eachSet(compiled!)
    .flatMap((set) => lint(set, compiled!.classes))
    .filter((one) => one.weight === 'warning' && one.lint !== 'few-counterexamples')
  expect(warnings.map(printWarning)).toEqual([])
})
