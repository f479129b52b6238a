import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { FieldKind } from '../src/engine/finding.ts'
import { labelledCases } from './labelled-cases.ts'
import { shippedRules } from './shipped-rules.ts'
import { wholeEngine } from './whole-engine.ts'

const root = resolve(import.meta.dirname, '..')
/** The share of nudges that are to come with a wording or a template, not with a question alone. */
const LEAST = 0.8

const { engine, describer } = wholeEngine()

/** How many nudges stand in these texts, and how many of them offer words; an answer to oneself is not counted as one. */
function offers(texts: readonly { text: string; field: FieldKind }[]) {
  const nudges = texts.flatMap(({ text, field }) =>
    engine
      .scan(text, field)
      .flatMap((finding) => describer.describe(finding, text, field) ?? [])
      .filter(({ kind }) => kind === 'nudge'),
  )
  const offering = nudges.filter(({ reframings }) => reframings.some(({ action }) => action !== 'answer'))
  return { nudges: nudges.length, share: offering.length / nudges.length }
}

test('labelled cases: most nudges offer words', () => {
  const folder = join(root, 'tests/cases')
  const harsh = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => labelledCases(readFileSync(join(folder, name), 'utf8')))
    .filter(({ label }) => label === 'H')
  const { nudges, share } = offers(harsh)
  expect(nudges).toBeGreaterThan(1500)
  expect(share).toBeGreaterThanOrEqual(LEAST)
})

test('examples of the rules: most nudges offer words', () => {
  const examples = shippedRules().flatMap((rule) => {
    const [field = 'note'] = [rule.field ?? []].flat()
    return (rule.examples.nudges ?? []).map((one) => ({
      text: one.text.replaceAll(/\[\[|\]\]/g, ''),
      field: (one.field ?? field) as FieldKind,
    }))
  })
  const { nudges, share } = offers(examples)
  expect(nudges).toBeGreaterThan(1500)
  expect(share).toBeGreaterThanOrEqual(LEAST)
})
