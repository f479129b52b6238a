import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../src/compiler/compile.ts'
import { printProblem } from '../src/compiler/problem.ts'
import { readSources } from '../src/compiler/read-sources.ts'
import { createDescriber } from '../src/engine/describer.ts'
import { createEngine } from '../src/engine/engine.ts'
import { generatedNotes } from './generated-notes.ts'
import { replay, seed } from './random-text.ts'
import { complaints } from './reframing-complaints.ts'

const NOTES = 5000

test(`reframings of generated notes keep every fact, change nothing else, read well, and come out the same in any order (${replay})`, {
  timeout: 240_000,
}, () => {
  const { compiled, problems } = compile(readSources(resolve(import.meta.dirname, '..')))
  expect(problems.map(printProblem)).toEqual([])
  const engine = createEngine(compiled!.detection)
  const describer = createDescriber(engine.reader, compiled!.words)
  fc.assert(
    fc.property(generatedNotes(compiled!.files), (note) => {
      expect(complaints(note, engine, describer)).toEqual([])
    }),
    { numRuns: NOTES, seed },
  )
})
