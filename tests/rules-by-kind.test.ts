import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../src/compiler/compile.ts'
import { readSources } from '../src/compiler/read-sources.ts'
import { createDescriber } from '../src/engine/describer.ts'
import { createEngine } from '../src/engine/engine.ts'
import { FIELD_KINDS, type FieldKind } from '../src/engine/finding.ts'
import type { TableSet } from '../src/engine/join-engines.ts'
import { labelledCases } from './labelled-cases.ts'
import { wholeEngine } from './whole-engine.ts'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'tests/cases')
const texts = readdirSync(folder).flatMap((name) =>
  labelledCases(readFileSync(join(folder, name), 'utf8')).map(({ text }) => text),
)
/** Paragraphs of many findings side by side, in which rules stand in each other's way. */
const notes = Array.from({ length: Math.floor(texts.length / 5) }, (_, i) => texts.slice(i * 5, i * 5 + 5).join(' '))

/** A page has the rules for the kinds of writing that it holds, and nothing of the others (see src/app/README.md). */
describe.each(FIELD_KINDS)('The rules for a %s by themselves', (kind: FieldKind) => {
  const whole = wholeEngine()
  let tables: TableSet
  beforeAll(() => {
    tables = compile(readSources(root)).compiled!.ofKind(kind)
  })

  test('are fewer than all', () => {
    const { rules } = createEngine(tables.detection).reader
    expect(rules.length).toBeGreaterThan(100)
    expect(rules.length).toBeLessThan(whole.engine.reader.rules.length)
  })

  test('find what all rules find in that kind of writing, and say the same of it', () => {
    const engine = createEngine(tables.detection)
    const describer = createDescriber(engine.reader, tables.words)
    let found = 0
    for (const text of [...texts, ...notes]) {
      const expected = whole.engine.scan(text, kind)
      found += expected.length
      expect(engine.scan(text, kind), text).toEqual(expected)
      for (const finding of expected)
        expect(describer.describe(finding, text, kind), text).toEqual(whole.describer.describe(finding, text, kind))
    }
    expect(found).toBeGreaterThan(500)
  })
})
