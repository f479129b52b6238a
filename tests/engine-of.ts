import { resolve } from 'node:path'
import { compile } from '../src/compiler/compile.ts'
import { printProblem } from '../src/compiler/problem.ts'
import { resultOf } from '../src/compiler/prove.ts'
import { readSources } from '../src/compiler/read-sources.ts'
import { eachBlock } from '../src/engine/blocks.ts'
import { createDescriber } from '../src/engine/describer.ts'
import { createEngine, fieldBits } from '../src/engine/engine.ts'
import type { Diagnostic, FieldKind } from '../src/engine/finding.ts'
import { GUARD_NAMES } from '../src/engine/guards/names.ts'

const root = resolve(import.meta.dirname, '..')

/** A rule for a test: what differs from a plain one about a client. */
export interface TestRule {
  match: unknown[]
  [key: string]: unknown
}

/**
 * An engine with the shipped word classes and cues, and only these rules (family/name → rule).
 * @throws Error with every mistake, when the rules do not compile.
 */
export function engineOf(rules: Record<string, TestRule>) {
  const sources = readSources(root)
  sources.rules = Object.entries(rules).map(([id, rule]) => ({
    path: `src/rules/${id}.yaml`,
    text: JSON.stringify({ ...PLAIN, id, ...rule }),
  }))
  const { compiled, problems } = compile(sources)
  if (compiled === null) throw new Error(problems.map(printProblem).join('\n'))
  const engine = createEngine(compiled.detection)
  const describer = createDescriber(engine.reader, compiled.words)
  return {
    engine,
    describer,
    tables: compiled.detection,
    diagnose: (text: string, field?: FieldKind): Diagnostic[] =>
      engine.scan(text, field).flatMap((finding) => describer.describe(finding, text, field) ?? []),
    /** What is underlined, as text. */
    underlined: (text: string, field?: FieldKind): string[] =>
      engine.scan(text, field).map((finding) => text.slice(finding.start, finding.end)),
    /** The whole text after each offer for the first finding, placeholders in square brackets. */
    becomes(text: string, field?: FieldKind): string[] {
      const first = engine.scan(text, field)[0]
      const described = first === undefined ? null : describer.describe(first, text, field)
      return (described?.reframings ?? []).map((offer) => resultOf(text, offer))
    },
    /** Which guards silenced something. */
    silencedBy(text: string, field?: FieldKind): string[] {
      const guards: string[] = []
      eachBlock(text, (from, to) => {
        engine.reader.read(text, from, to, fieldBits(field), (_hit, guard) => guards.push(GUARD_NAMES[guard]!))
      })
      return guards
    },
  }
}

const PLAIN = {
  title: 'A rule for a test',
  about: 'client',
  axis: 'label',
  layer: 'understanding',
  effect: 'can read as a label',
  question: 'What was seen?',
  why: 'For a test.',
  source: 'practice',
  examples: {},
}
