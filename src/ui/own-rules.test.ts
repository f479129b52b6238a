// @vitest-environment node
import { resolve } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import table from '../../public/_locales/en/messages.json'
import { compile } from '../compiler/compile.ts'
import { readSources } from '../compiler/read-sources.ts'
import type { Engine } from '../engine/api.ts'
import { createEngine } from '../engine/engine.ts'

let engine: Engine

beforeAll(() => {
  const { compiled } = compile(readSources(resolve(import.meta.dirname, '../..')))
  if (!compiled) throw new Error('The rules do not compile: `npm run rules` says why.')
  engine = createEngine(compiled.detection)
}, 60_000)

const nudged = (text: string) =>
  engine
    .scan(text)
    .filter((finding) => finding.kind === 'nudge')
    .map((finding) => `${finding.rule}: ${text.slice(finding.start, finding.end)}`)

it('would notice a judging sentence of ours', () => {
  expect(nudged('Client was noncompliant with her lithium.')).not.toEqual([])
})

it.each(Object.entries(table).map(([key, { message }]): [string, string] => [key, message]))(
  '%s passes our own rules: %s',
  (_, message) => {
    expect(nudged(message.replace(/\$\w+\$/g, 'this'))).toEqual([])
  },
)
