import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../src/compiler/compile.ts'
import { readSources } from '../src/compiler/read-sources.ts'
import { createDescriber } from '../src/engine/describer.ts'
import { createEngine } from '../src/engine/engine.ts'
import type { Diagnostic } from '../src/engine/finding.ts'
import type { LabelledCase } from './labelled-cases.ts'
import { labelledCases } from './labelled-cases.ts'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'tests/cases')

/** Shares that the rules on from the start hold in every file. */
const LEAST = { recall: 0.92, quiet: 0.98 }

let diagnose: (one: LabelledCase) => Diagnostic[]
beforeAll(() => {
  const { compiled, problems } = compile(readSources(root))
  if (compiled === null) throw new Error(problems.map((problem) => problem.message).join('\n'))
  const engine = createEngine(compiled.detection)
  const describer = createDescriber(engine.reader, compiled.words)
  diagnose = ({ text, field }) =>
    engine.scan(text, field).flatMap((finding) => describer.describe(finding, text, field) ?? [])
})

const isNudge = (one: Diagnostic) => one.kind === 'nudge'
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && a.end > b.start

/** The text after the first reframing of every nudge, from left to right. */
function reframed(text: string, nudges: readonly Diagnostic[]): string {
  let out = ''
  let done = 0
  for (const edit of nudges.flatMap((one) => one.reframings[0] ?? []).sort((a, b) => a.start - b.start)) {
    if (edit.start < done) continue
    out += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return out + text.slice(done)
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('Labelled cases: %s', (name) => {
  const cases = labelledCases(readFileSync(join(folder, name), 'utf8'))
  const of = (label: LabelledCase['label']) => cases.filter((one) => one.label === label)

  test('finds what is harsh', () => {
    const spans = of('H').flatMap((one) =>
      one.spans.map((span) =>
        diagnose(one)
          .filter(isNudge)
          .some((nudge) => overlaps(nudge, span)),
      ),
    )
    expect(spans.filter(Boolean).length / Math.max(1, spans.length)).toBeGreaterThanOrEqual(LEAST.recall)
  })

  test('lets pass what is benign', () => {
    const loud = of('B').filter((one) => diagnose(one).some((nudge) => isNudge(nudge) && nudge.severity !== 'hint'))
    expect(1 - loud.length / Math.max(1, of('B').length)).toBeGreaterThanOrEqual(LEAST.quiet)
  })

  test('loses no fact and adds none', () => {
    const has = (text: string, word: string) => text.toLowerCase().includes(word.toLowerCase())
    const broken = of('H').flatMap((one) => {
      const after = reframed(one.text, diagnose(one).filter(isNudge))
      const lost = one.keep.filter((word) => !has(after, word))
      const added = one.never.filter((word) => has(after, word) && !has(one.text, word))
      return lost.length + added.length === 0
        ? []
        : [`${name}:${one.line} “${after}” lost: ${lost.join(', ')} added: ${added.join(', ')}`]
    })
    expect(broken).toEqual([])
  })

  test('is silent where there is nothing to notice', () => {
    expect(
      of('Q')
        .filter((one) => diagnose(one).some((found) => found.kind === 'noticed'))
        .map((one) => one.text),
    ).toEqual([])
  })
})
